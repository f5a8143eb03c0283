package org.intreccio.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes the edge by which a person belongs to an organisation, one for each pair, for whoever decides on it. Asks nobody's leave.
 *
 * <p>Writing methods run in the caller's transaction, which holds the organisation's {@link #lock} and so is alone at its people.
 */
@Component
public class MemberTies {

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;
    private final Clock clock;

    MemberTies(Neo4jClient graph, Transactions transactions, Changes changes, Clock clock) {
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A person in an organisation.
     *
     * @param to the last day; null while none is set
     * @param attestor the name of who attested it, or a word for one without a page; empty when nobody has
     */
    public record Tie(
            ActorId person,
            String personName,
            ActorId organisation,
            String organisationName,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String attestor,
            @Nullable LocalDate attestedUntil) {

        /** Whether it holds on this day. */
        public boolean holds(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }
    }

    /**
     * How somebody's right was attested.
     *
     * @param by the id of an actor, or a word for one without a page
     */
    public record Attestation(String by, String way, LocalDate on, LocalDate until) {}

    /** Holds the organisation against other writers until the transaction ends; false when there is no such organisation. */
    public boolean lock(ActorId organisation) {
        return graph.query("""
                        MATCH (o:Actor {id: $id})
                        WHERE NOT o:Citizen
                        SET o.version = coalesce(o.version, 0)
                        RETURN true AS found""")
                .bind(organisation.value())
                .to("id")
                .fetchAs(Boolean.class)
                .one()
                .isPresent();
    }

    /** The people of an organisation, those who left included; those who act for it first. */
    public List<Tie> of(ActorId organisation) {
        return read("MATCH (p:Citizen)-[r:MEMBER_OF]->(o:Actor {id: $id})", organisation);
    }

    /** The organisations of a person, those that they left included. */
    public List<Tie> by(ActorId person) {
        return read("MATCH (p:Citizen {id: $id})-[r:MEMBER_OF]->(o:Actor)", person);
    }

    private List<Tie> read(String match, ActorId id) {
        return transactions.read(() -> graph.query(match + """
                 RETURN p.id AS person, p.name AS personName, o.id AS organisation, o.name AS organisationName,
                        r.role AS role, r.from AS from, r.to AS to, r.attestedUntil AS attestedUntil,
                        coalesce(
                          head(COLLECT { MATCH (x:Actor {id: r.attestedBy}) RETURN x.name }),
                          head(COLLECT { MATCH (:MergedActor {id: r.attestedBy})-[:MERGED_INTO*1..20]->(x:Actor) RETURN x.name }),
                          head(COLLECT { MATCH (:GoneActor {id: r.attestedBy}) RETURN 'gone' }),
                          r.attestedBy) AS attestor
                 ORDER BY r.to IS NOT NULL, CASE r.role WHEN 'owner' THEN 0 WHEN 'manager' THEN 1 ELSE 2 END, o.name, p.name
                """).bind(id.value()).to("id").fetch().all().stream()
                .map(Row::of)
                .map(MemberTies::tie)
                .toList());
    }

    private static Tie tie(Row row) {
        return new Tie(
                new ActorId(row.text("person")),
                row.text("personName"),
                new ActorId(row.text("organisation")),
                row.text("organisationName"),
                row.text("role"),
                row.date("from"),
                row.date("to"),
                row.text("attestor"),
                row.date("attestedUntil"));
    }

    /** Their tie as it stands, over or not. */
    public Optional<Tie> find(ActorId person, ActorId organisation) {
        return by(person).stream()
                .filter(t -> t.organisation().equals(organisation))
                .findFirst();
    }

    /** Ties them from today on, until a day when one is given; a tie that was over begins anew. */
    public void tie(ActorId person, ActorId organisation, String role, @Nullable LocalDate until) {
        var today = LocalDate.now(clock);
        write(person, organisation, """
                MATCH (p:Citizen {id: $v.person}), (o:Actor {id: $v.organisation})
                MERGE (p)-[r:MEMBER_OF]->(o)
                SET r.from = CASE WHEN r.from IS NULL OR r.to < $v.today THEN $v.today ELSE r.from END,
                    r.role = $v.role, r.to = $v.until
                """, parameters("role", role, "until", until, "today", today));
    }

    /** Ends their tie: yesterday was its last day, so that nothing can be done by it from now on. */
    public void end(ActorId person, ActorId organisation) {
        write(
                person,
                organisation,
                """
                MATCH (:Citizen {id: $v.person})-[r:MEMBER_OF]->(:Actor {id: $v.organisation})
                SET r.to = $v.yesterday
                REMOVE r.attestedBy, r.attestedOn, r.attestedUntil, r.attestedWay
                """,
                parameters("yesterday", LocalDate.now(clock).minusDays(1)));
    }

    public void attest(ActorId person, ActorId organisation, Attestation attestation) {
        write(
                person,
                organisation,
                """
                MATCH (:Citizen {id: $v.person})-[r:MEMBER_OF]->(:Actor {id: $v.organisation})
                SET r.attestedBy = $v.by, r.attestedWay = $v.way, r.attestedOn = $v.on, r.attestedUntil = $v.until
                """,
                parameters(
                        "by",
                        attestation.by(),
                        "way",
                        attestation.way(),
                        "on",
                        attestation.on(),
                        "until",
                        attestation.until()));
    }

    public void withdrawAttestation(ActorId person, ActorId organisation) {
        write(person, organisation, """
                MATCH (:Citizen {id: $v.person})-[r:MEMBER_OF]->(:Actor {id: $v.organisation})
                REMOVE r.attestedBy, r.attestedOn, r.attestedUntil, r.attestedWay
                """, new HashMap<>());
    }

    private void write(
            ActorId person, ActorId organisation, String statement, Map<String, @Nullable Object> parameters) {
        parameters.put("person", person.value());
        parameters.put("organisation", organisation.value());
        graph.query(statement).bind(parameters).to("v").run();
        changes.note("actor", person.value());
        changes.note("actor", organisation.value());
    }

    private static Map<String, @Nullable Object> parameters(@Nullable Object... namesAndValues) {
        var map = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }
}
