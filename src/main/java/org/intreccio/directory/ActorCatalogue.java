package org.intreccio.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/**
 * Reads actors and projects as the reader of now may see them ({@link Viewer}): anything else is as if it did not exist. Lists,
 * pictures and paths show everybody who is signed in the same; the page of an actor shows its managers all of it.
 *
 * <p>Every answer is read from the graph at once, in one statement or two; nothing is cached here.
 */
@Service
public class ActorCatalogue {

    private static final String CARDS = Cypher.named("directory/actor-cards");
    private static final String PAGE = Cypher.named("directory/actor-page");
    private static final String COLLABORATIONS = Cypher.named("directory/collaborations-of-actor");
    private static final String PROJECT = Cypher.named("directory/project-page");
    private static final int NEIGHBOURS = 40;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final NetworkQueries networks;
    private final Viewers viewers;

    ActorCatalogue(
            Neo4jClient graph, Transactions transactions, NetworkQueries networks, Viewers viewers, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.networks = networks;
        this.viewers = viewers;
    }

    /** The card of this actor. */
    public Optional<ActorCard> find(ActorId id) {
        return find(id, viewers.here());
    }

    private Optional<ActorCard> find(ActorId id, Viewer viewer) {
        return cards(List.of(id), viewer).stream().findFirst();
    }

    /** The cards of these actors in the order asked; unknown ids are left out. */
    public List<ActorCard> cards(Collection<ActorId> ids) {
        return cards(ids, viewers.here());
    }

    private List<ActorCard> cards(Collection<ActorId> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<ActorId, ActorCard>();
        var values = ids.stream().map(ActorId::value).distinct().toList();
        rows(CARDS, Map.of("ids", values), viewer).stream()
                .map(row -> card(Row.of(row.get("card")).withWithheld()))
                .forEach(card -> found.put(card.id(), card));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The whole page of this actor. */
    public Optional<ActorPage> page(ActorId id) {
        return page(id, viewers.of(id));
    }

    /** The page of this actor as a guest sees it, whoever is here: for what is shown to all or sent on. */
    public Optional<ActorPage> openPage(ActorId id) {
        return page(id, Viewer.GUEST);
    }

    /** Ids of the first organisations by id, at most so many. */
    public List<ActorId> organisations(int most) {
        return rows(
                        "MATCH (a:Actor) WHERE NOT a:Citizen RETURN a.id AS id ORDER BY a.id LIMIT $most",
                        Map.of("most", most),
                        Viewer.GUEST)
                .stream()
                .map(Row::actor)
                .toList();
    }

    private Optional<ActorPage> page(ActorId id, Viewer viewer) {
        return find(id, viewer)
                .flatMap(card -> rows(PAGE, Map.of("id", id.value()), viewer).stream()
                        .findFirst()
                        .map(row -> page(card, Row.of(row.get("page")))));
    }

    /** Collaborations of this actor, newest first, from {@code offset} on; {@code limit} at most 100. */
    public Timeline timeline(ActorId id, int offset, int limit) {
        var viewer = viewers.of(id);
        var total = rows("""
                MATCH (:Actor {id: $id})-[r:TOOK_PART_IN]->(:Project)
                WHERE coalesce(r.visibility, 'public') IN $seen
                RETURN count(r) AS total
                """, Map.of("id", id.value()), viewer);
        var stretch = rows(
                COLLABORATIONS,
                Map.of("id", id.value(), "offset", Math.max(0, offset), "limit", Math.clamp(limit, 1, 100)),
                viewer);
        return new Timeline(
                total.isEmpty() ? 0 : total.getFirst().count("total"),
                stretch.stream()
                        .map(row -> collaboration(Row.of(row.get("collaboration"))))
                        .toList());
    }

    /** The page of this project. */
    public Optional<ProjectPage> project(ProjectId id) {
        return rows(PROJECT, Map.of("id", id.value()), viewers.here()).stream()
                .findFirst()
                .map(row -> project(id, Row.of(row.get("project"))));
    }

    /** The actor among those it worked with most, and members and organisations it belongs to. */
    public EgoNetwork network(ActorId id) {
        return network(id, NEIGHBOURS);
    }

    /** The same with at most this many neighbours (200 at most). */
    public EgoNetwork network(ActorId id, int neighbours) {
        return networks.around(id, Math.clamp(neighbours, 1, 200), viewers.here());
    }

    /** How these actors (the first 200) have worked with one another. */
    public EgoNetwork networkAmong(Collection<ActorId> ids) {
        return networks.among(ids.stream().distinct().limit(200).toList(), viewers.here());
    }

    /** Up to three shortest ways from one actor to another over projects and memberships, at most six steps long. */
    public List<ConnectionPath> paths(ActorId from, ActorId to) {
        return from.equals(to) ? List.of() : networks.paths(from, to, 3, viewers.here());
    }

    private List<Row> rows(String statement, Map<String, Object> parameters, Viewer viewer) {
        return transactions.read(
                () -> graph.query(statement).bindAll(parameters).bind(viewer.seen()).to("seen").fetch().all().stream()
                        .map(Row::of)
                        .toList());
    }

    private static ActorCard card(Row row) {
        var own = row.point();
        return new ActorCard(
                row.actor(),
                row.kind(),
                row.text("subkind"),
                row.name(),
                row.text("shortName"),
                row.bilingual("summary"),
                row.inner("seat", Row::named),
                own != null ? own : row.<@Nullable GeoPoint>inner("seat", Row::point),
                row.list("themes", Row::named),
                row.numbers("goals"),
                row.count("collaborations"));
    }

    private static ActorPage page(ActorCard card, Row own) {
        var row = own.withWithheld();
        var founded = row.number("founded");
        return new ActorPage(
                card,
                row.bilingual("description"),
                row.text("website"),
                row.text("contact"),
                row.text("fullName"),
                founded == null ? null : (Integer) founded.intValue(),
                row.inner("legalForm", Row::named),
                row.text("vatNumber"),
                row.text("taxCode"),
                row.list("sites", s -> new ActorPage.Site(s.named(), s.flag("seat"), s.point(), s.visibility())),
                row.list("targets", ActorCatalogue::target),
                row.list("offers", ActorCatalogue::exchange),
                row.list("seeks", ActorCatalogue::exchange),
                row.list("memberships", ActorCatalogue::tie),
                row.list("members", ActorCatalogue::tie),
                row.text("source"),
                row.text("externalId"),
                !Boolean.FALSE.equals(row.get("openToIntroductions")),
                row.text("logo"),
                row.text("cover"),
                row.date("closedOn"),
                row.instant("updatedAt"),
                row.count("version"),
                Fields.audience(own));
    }

    private static ActorPage.Target target(Row row) {
        return new ActorPage.Target(row.named(), row.count("goal"), row.bilingual("reason"), row.visibility());
    }

    private static ActorPage.Exchange exchange(Row row) {
        return new ActorPage.Exchange(
                row.named(),
                row.text("group"),
                row.text("level"),
                row.bilingual("note"),
                row.date("until"),
                new Evidence(row.text("evidence"), row.text("evidenceLabel")),
                row.flag("proposed"),
                row.visibility());
    }

    private static ActorPage.Tie tie(Row row) {
        return new ActorPage.Tie(
                row.actor(),
                row.kind(),
                row.name(),
                row.text("role"),
                row.date("from"),
                row.date("to"),
                row.text("attestedBy"),
                Row.first(row.text("attestor"), row.text("attestedBy")),
                row.date("attestedOn"),
                row.text("attestedWay"),
                row.date("attestedUntil"),
                row.visibility());
    }

    private static Timeline.Collaboration collaboration(Row row) {
        return new Timeline.Collaboration(
                new ProjectId(row.text("id")),
                title(row, row.text("id")),
                row.text("acronym"),
                row.text("role"),
                row.date("from"),
                row.date("to"),
                row.list("partners", p -> new Timeline.Partner(p.actor(), p.kind(), p.name())),
                row.count("size"),
                row.visibility());
    }

    /** A project's title in each language; in the other one, as its acronym or by its id where it has none. */
    private static Bilingual title(Row row, String id) {
        var plain = Row.first(row.text("title"), row.text("acronym"), id);
        return new Bilingual(
                Row.first(row.text("titleIt"), row.text("title"), row.text("titleEn"), plain),
                Row.first(row.text("titleEn"), row.text("title"), row.text("titleIt"), plain));
    }

    private static ProjectPage project(ProjectId id, Row row) {
        return new ProjectPage(
                id,
                title(row, id.value()),
                row.text("acronym"),
                row.bilingual("summary"),
                row.date("start"),
                row.date("end"),
                row.text("status"),
                row.text("programme"),
                row.text("actionType"),
                row.inner("topic", t -> new ProjectPage.Topic(t.text("code"), t.text("description"))),
                row.number("totalCost"),
                row.list("themes", Row::named),
                row.list("targets", ActorCatalogue::target),
                row.list("places", Row::named),
                row.list("directions", Row::named),
                row.list("participants", ActorCatalogue::participant),
                row.text("source"),
                row.text("externalId"),
                new Evidence(row.text("evidence"), row.text("evidenceLabel")));
    }

    private static ProjectPage.Participant participant(Row row) {
        var own = row.point();
        return new ProjectPage.Participant(
                row.actor(),
                row.kind(),
                row.name(),
                row.text("role"),
                row.number("contribution"),
                row.inner("place", Row::named),
                own != null ? own : row.<@Nullable GeoPoint>inner("place", Row::point));
    }
}
