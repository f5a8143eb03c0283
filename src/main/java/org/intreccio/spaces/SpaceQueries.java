package org.intreccio.spaces;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Named;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.FoldedWords;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads spaces. */
@Repository
class SpaceQueries {

    private static final String CARDS = Cypher.named("spaces/space-cards");
    private static final String FIND = Cypher.named("spaces/find-spaces");
    private static final String RELATIONS = Cypher.named("spaces/relations-to-space");
    private static final String ACTORS = Cypher.named("spaces/actors-of-space");
    private static final String MEMBERS = Cypher.named("spaces/members-of-space");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    SpaceQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whom the answer is for, as far as it matters to what they may know. */
    record Reader(boolean signedIn, boolean keeper) {}

    /** The space that has, or once had, this address. */
    Optional<SpaceId> bySlug(String slug) {
        return id("MATCH (:SpaceAddress {slug: $value})-[:ADDRESS_OF]->(s:Space) RETURN s.id AS id", slug)
                .map(SpaceId::new);
    }

    /** How this user stands to the space, by the paths between them; none to an unknown id. */
    Set<Relation> relations(UserId user, String space) {
        return transactions.read(() -> graph
                .query(RELATIONS)
                .bindAll(Map.of("user", user.value(), "id", space, "today", LocalDate.now(clock)))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(Relation::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether this actor is a steward of the space. */
    boolean isSteward(SpaceId space, ActorId citizen) {
        return ask(
                "RETURN EXISTS { (:Space {id: $space})-[:HAS_STEWARD]->(:Actor {id: $actor}) } AS answer",
                space,
                citizen);
    }

    /** How this actor stands to the space; empty where it has nothing to do with it. */
    Optional<MemberState> state(SpaceId space, ActorId actor) {
        return transactions.read(() -> graph.query("""
                        MATCH (:Space {id: $space})-[m:HAS_MEMBER]->(:Actor {id: $actor})
                        RETURN m.state AS state""")
                .bindAll(Map.of("space", space.value(), "actor", actor.value()))
                .fetchAs(String.class)
                .one()
                .map(MemberState::of));
    }

    List<SpacePage> pages(Collection<SpaceId> ids, boolean signedIn) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return all(
                CARDS,
                Map.of("ids", ids.stream().map(SpaceId::value).toList(), "signedIn", signedIn),
                "space",
                SpaceQueries::page);
    }

    List<SpaceId> find(SpaceFilter filter, List<String> words) {
        var after = filter.after();
        return ids(
                FIND,
                Map.of(
                        "status",
                        (filter.archived() ? SpaceStatus.ARCHIVED : SpaceStatus.OPEN).code(),
                        "theme",
                        filter.theme(),
                        "words",
                        words,
                        "afterName",
                        after == null ? "" : FoldedWords.folded(after.name()),
                        "afterSlug",
                        after == null ? "" : after.slug(),
                        "limit",
                        filter.limit()));
    }

    /** Open and archived spaces that this actor hosts or is a public member of, by name. */
    List<SpaceId> of(ActorId actor, boolean signedIn) {
        return ids("""
                MATCH (s:Space)
                WHERE s.status <> 'draft' AND (
                  EXISTS { (s)-[:HOSTED_BY]->(:Actor {id: $actor}) } OR EXISTS {
                    MATCH (s)-[m:HAS_MEMBER {state: 'member'}]->(:Actor {id: $actor})
                    WHERE coalesce(m.visibility, 'public') = 'public' OR ($signedIn AND m.visibility = 'members')
                  })
                RETURN s.id AS id ORDER BY s.sortName, s.id""", Map.of("actor", actor.value(), "signedIn", signedIn));
    }

    /** Spaces that these actors host or were appointed to keep, whatever their status. */
    List<SpaceId> keptBy(Collection<ActorId> keepers) {
        return ids("""
                MATCH (s:Space)-[:HOSTED_BY|HAS_STEWARD]->(k:Actor)
                WHERE k.id IN $keepers
                WITH DISTINCT s
                RETURN s.id AS id ORDER BY s.sortName, s.id""", Map.of("keepers", keepers.stream().map(ActorId::value).toList()));
    }

    /** Members in one state, by name, after this one. */
    List<SpaceMember> members(SpaceId space, MemberState state, Reader reader, @Nullable SpaceMember after, int limit) {
        return all(
                MEMBERS,
                Map.of(
                        "space", space.value(),
                        "state", state.code(),
                        "keeper", reader.keeper(),
                        "signedIn", reader.signedIn(),
                        "afterName", after == null ? "" : after.name(),
                        "afterId", after == null ? "" : after.actor().value(),
                        "limit", limit),
                "member",
                SpaceQueries::member);
    }

    /** Ids of the host and of the members whom the reader may know. */
    Set<String> actors(SpaceId space, Reader reader) {
        return transactions.read(() -> graph
                .query(ACTORS)
                .bindAll(Map.of("space", space.value(), "keeper", reader.keeper(), "signedIn", reader.signedIn()))
                .fetchAs(String.class)
                .all()
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean ask(String statement, SpaceId space, ActorId actor) {
        return transactions.read(() -> graph.query(statement)
                .bindAll(Map.of("space", space.value(), "actor", actor.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }

    private Optional<String> id(String statement, String value) {
        return transactions.read(() -> graph.query(statement)
                .bind(value)
                .to("value")
                .fetchAs(String.class)
                .one());
    }

    private List<SpaceId> ids(String statement, Map<String, Object> parameters) {
        return transactions.read(() -> graph
                .query(statement)
                .bindAll(parameters)
                .fetchAs(SpaceId.class)
                .mappedBy((types, row) -> new SpaceId(row.get("id").asString()))
                .all()
                .stream()
                .toList());
    }

    private <T> List<T> all(
            String statement,
            Map<String, Object> parameters,
            String column,
            java.util.function.Function<Value, T> map) {
        return transactions.read(() -> graph
                .query(statement)
                .bindAll(parameters)
                .fetchAs(Value.class)
                .mappedBy((types, row) -> row.get(column))
                .all()
                .stream()
                .map(map)
                .toList());
    }

    private static SpacePage page(Value s) {
        var labels = s.get("linkLabels").asList(Value::asString, List.of());
        var hrefs = s.get("linkHrefs").asList(Value::asString, List.of());
        return new SpacePage(
                card(s),
                bilingual(s, "text"),
                IntStream.range(0, labels.size())
                        .mapToObj(i -> new SpaceSettings.Link(labels.get(i), hrefs.get(i)))
                        .toList(),
                s.get("goals").asList(Value::asInt),
                s.get("stewards").asList(c -> new SpacePage.Steward(new ActorId(text(c, "id")), text(c, "name"))),
                s.get("version").asLong(0));
    }

    private static SpaceCard card(Value s) {
        var host = s.get("host");
        return new SpaceCard(
                new SpaceId(text(s, "id")),
                text(s, "slug"),
                text(s, "name"),
                bilingual(s, "tagline"),
                SpaceStatus.of(text(s, "status")),
                Joining.of(text(s, "joining")),
                new BrandColour(text(s, "colour")),
                Weave.of(text(s, "weave")).orElse(Weave.PLAIN),
                text(s, "cover"),
                new SpaceCard.Host(new ActorId(text(host, "id")), kind(host), text(host, "name")),
                s.get("themes").asList(t -> new Named(text(t, "code"), text(t, "labelIt"), text(t, "labelEn"))),
                s.get("place").isNull() ? null : place(s.get("place")),
                s.get("members").asInt());
    }

    private static Named place(Value p) {
        var name = text(p, "name");
        var it = text(p, "nameIt");
        var en = text(p, "nameEn");
        return new Named(text(p, "code"), it.isEmpty() ? name : it, en.isEmpty() ? (it.isEmpty() ? name : it) : en);
    }

    private static SpaceMember member(Value m) {
        return new SpaceMember(
                new ActorId(text(m, "id")),
                kind(m),
                text(m, "name"),
                MemberState.of(text(m, "state")),
                instant(m.get("since")),
                text(m, "note"));
    }

    private static ActorKind kind(MapAccessor row) {
        return ActorKind.of(text(row, "kind")).orElse(ActorKind.ASSOCIATION);
    }

    private static Bilingual bilingual(MapAccessor row, String stem) {
        return new Bilingual(text(row, stem + "It"), text(row, stem + "En"));
    }

    private static String text(MapAccessor row, String name) {
        return row.get(name).asString("");
    }

    private static @Nullable Instant instant(Value value) {
        return value.isNull() ? null : value.as(ZonedDateTime.class).toInstant();
    }
}
