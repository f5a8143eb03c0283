package org.intreccio.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * A person as an actor: profile, ties, and the organisations that nobody else answers for.
 *
 * <p>Of a person who goes, the node stays under its id as {@code :GoneActor}, without any property or tie of this room, so that
 * facts of other rooms keep somebody to point at. No read of actors meets it.
 */
@Component
class DirectoryPersonalData implements PersonalData {

    private static final String EVERYTHING = Cypher.named("directory/personal-data");
    private static final String ALONE = Cypher.named("directory/organisations-of-last-owner");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;
    private final AuditLog audit;
    private final Clock clock;
    private final ActorPictures pictures;

    DirectoryPersonalData(
            Neo4jClient graph,
            Transactions transactions,
            Changes changes,
            AuditLog audit,
            Clock clock,
            ActorPictures pictures) {
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
        this.pictures = pictures;
    }

    @Override
    public String room() {
        return "profile";
    }

    @Override
    public String key() {
        return "directory.personal";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        return transactions
                .read(() -> graph.query(EVERYTHING)
                        .bind(person.actor())
                        .to("id")
                        .fetch()
                        .one())
                .<Map<String, ? extends @Nullable Object>>map(HashMap::new)
                .orElse(Map.of());
    }

    @Override
    public List<Enclosed> enclosed(Person person) {
        return person.actor().isEmpty()
                ? List.of()
                : Arrays.stream(ActorPictures.Slot.values())
                        .flatMap(slot -> pictures.own(person.actor(), slot).stream()
                                .map(kept -> new Enclosed(
                                        slot.code()
                                                + kept.name()
                                                        .substring(kept.name().lastIndexOf('.')),
                                        kept::open)))
                        .toList();
    }

    @Override
    public List<HeldBack> heldBack(Person person) {
        return transactions
                .read(() -> graph.query(ALONE)
                        .bindAll(Map.of("id", person.actor(), "today", LocalDate.now(clock)))
                        .fetch()
                        .all())
                .stream()
                .map(Row::of)
                .map(o -> new HeldBack(o.text("id"), o.name(), "actors/" + o.text("id")))
                .toList();
    }

    /** A closed organisation stays, with what it did, and says that it is no longer active. */
    @Override
    public void close(Person person, Set<String> chosen) {
        heldBack(person).stream()
                .map(HeldBack::id)
                .filter(chosen::contains)
                .sorted()
                .forEach(this::close);
    }

    private void close(String organisation) {
        graph.query("""
                MATCH (o:Actor {id: $id})
                SET o.closedOn = coalesce(o.closedOn, $today), o.recommendable = false, o.openToIntroductions = false,
                    o.version = coalesce(o.version, 0) + 1, o.updatedAt = $now
                """)
                .bindAll(Map.of(
                        "id",
                        organisation,
                        "today",
                        LocalDate.now(clock),
                        "now",
                        clock.instant().atZone(ZoneOffset.UTC)))
                .run();
        changes.note("actor", organisation);
        audit.record(AuditNote.of("actor.closed", "actor", organisation).changed("active", "closed"));
    }

    @Override
    public void erase(Person person) {
        graph.query("""
                MATCH (a:Citizen {id: $id})-[:TOOK_PART_IN|MEMBER_OF]->(other)
                RETURN DISTINCT other.id AS id, CASE WHEN other:Project THEN 'project' ELSE 'actor' END AS kind
                """)
                .bind(person.actor())
                .to("id")
                .fetch()
                .all()
                .forEach(row -> changes.note(String.valueOf(row.get("kind")), String.valueOf(row.get("id"))));
        if (!person.actor().isEmpty()) {
            pictures.discard(person.actor());
        }
        graph.query("MATCH (:Citizen {id: $id})-[:WITHHOLDS]->(w:Withheld) DETACH DELETE w")
                .bind(person.actor())
                .to("id")
                .run();
        graph.query("""
                MATCH (a:Citizen {id: $id})
                OPTIONAL MATCH (a)-[r:OFFERS|SEEKS|CARES_FOR|PURSUES|OPERATES_IN|MEMBER_OF|TOOK_PART_IN|ACTS_AS_USER]-()
                DELETE r
                WITH DISTINCT a
                REMOVE a:Actor:Citizen
                SET a:GoneActor, a = {id: $id, goneAt: $now}
                """)
                .bindAll(Map.of("id", person.actor(), "now", clock.instant().atZone(ZoneOffset.UTC)))
                .run();
        changes.note("actor", person.actor());
    }
}
