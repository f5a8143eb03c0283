package org.intreccio.conflicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.intreccio.conflicts.TieWorld.Thing;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads what stands between people and proposals, private ties included: its callers decide who is told what. */
@Repository
class ConflictQueries {

    private static final String SHARED = Cypher.named("conflicts/shared-projects");
    private static final String KIND = "coalesce(%1$s.kind, head([l IN labels(%1$s) WHERE l <> 'Actor']))";
    private static final String NAME = "coalesce(%1$s.name, %1$s.externalId, %1$s.id)";

    private final Neo4jClient graph;
    private final Transactions transactions;

    ConflictQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** Everything between these people and these proposals, in six reads of one transaction, however many they are. */
    TieWorld between(Collection<ActorId> people, Collection<ProposalId> proposals) {
        return transactions.read(() -> new Reading(
                        people.stream().map(ActorId::value).toList(),
                        proposals.stream().map(ProposalId::value).toList())
                .world());
    }

    private final class Reading {

        private final List<String> people;
        private final List<String> proposals;
        private final Map<String, Thing> things = new HashMap<>();

        Reading(List<String> people, List<String> proposals) {
            this.people = people;
            this.proposals = proposals;
        }

        TieWorld world() {
            named();
            var parties = parties();
            var authors = authors();
            var declared = declared();
            var memberships = memberships(Stream.concat(
                            people.stream(),
                            declared.stream().map(d -> d.actor().value()))
                    .collect(java.util.stream.Collectors.toSet()));
            var sides = new HashSet<>(people);
            memberships.stream()
                    .filter(m -> people.contains(m.person().value()))
                    .forEach(m -> sides.add(m.organisation().value()));
            var team = parties.stream().map(p -> p.actor().value()).distinct().toList();
            return new TieWorld(parties, authors, memberships, declared, shared(sides, team), met(sides, team), things);
        }

        private void named() {
            rows(
                            "MATCH (a:Actor) WHERE a.id IN $ids RETURN a.id AS id, " + NAME.formatted("a")
                                    + " AS name, " + KIND.formatted("a") + " AS kind",
                            Map.of("ids", people))
                    .forEach(r -> thing(r, "id", "name", "kind"));
        }

        private List<TieWorld.Party> parties() {
            return rows(
                            """
                    MATCH (a:Actor)-[t:PARTNERS_IN]->(p:Proposal)
                    WHERE p.id IN $ids
                    RETURN p.id AS proposal, coalesce(p.title, p.id) AS title, 'Proposal' AS label, t.role AS role,
                      a.id AS id,\s""" + NAME.formatted("a") + " AS name, " + KIND.formatted("a") + " AS kind",
                            Map.of("ids", proposals))
                    .map(r -> {
                        thing(r, "id", "name", "kind");
                        thing(r, "proposal", "title", "label");
                        return new TieWorld.Party(
                                new ProposalId(text(r, "proposal")),
                                new ActorId(text(r, "id")),
                                text(r, "role").equals("lead"));
                    })
                    .toList();
        }

        private List<TieWorld.Author> authors() {
            return rows("""
                    MATCH (c:Citizen)-[:AUTHORED]->(p:Proposal)
                    WHERE p.id IN $ids
                    RETURN c.id AS person, p.id AS proposal""", Map.of("ids", proposals))
                    .map(r -> new TieWorld.Author(new ProposalId(text(r, "proposal")), new ActorId(text(r, "person"))))
                    .toList();
        }

        private List<TieWorld.Declared> declared() {
            return rows(
                            """
                    MATCH (c:Citizen)<-[:DECLARED_BY]-(d:DeclaredTie)-[:TIES_TO]->(a:Actor)
                    WHERE c.id IN $ids
                    RETURN c.id AS person, d.kind AS tie, d.until AS until, a.id AS id,\s""" + NAME.formatted("a") + " AS name, " + KIND.formatted("a") + " AS kind",
                            Map.of("ids", people))
                    .map(r -> {
                        thing(r, "id", "name", "kind");
                        return new TieWorld.Declared(
                                new ActorId(text(r, "person")),
                                new ActorId(text(r, "id")),
                                TieKind.of(text(r, "tie")),
                                day(r.get("until")));
                    })
                    .toList();
        }

        private List<TieWorld.Membership> memberships(Set<String> persons) {
            return rows(
                            """
                    MATCH (c:Citizen)-[m:MEMBER_OF]->(o:Actor)
                    WHERE c.id IN $ids
                    RETURN c.id AS person, m.from AS from, m.to AS to,
                      coalesce(m.visibility, 'public') <> 'private' AS open, o.id AS id,\s""" + NAME.formatted("o") + " AS name, " + KIND.formatted("o") + " AS kind",
                            Map.of("ids", List.copyOf(persons)))
                    .map(r -> {
                        thing(r, "id", "name", "kind");
                        return new TieWorld.Membership(
                                new ActorId(text(r, "person")),
                                new ActorId(text(r, "id")),
                                day(r.get("from")),
                                day(r.get("to")),
                                r.get("open").asBoolean());
                    })
                    .toList();
        }

        private List<TieWorld.Shared> shared(Set<String> sides, List<String> team) {
            return rows(SHARED, Map.of("sides", List.copyOf(sides), "parties", team))
                    .map(r -> {
                        things.put(text(r, "project"), new Thing(text(r, "title"), "Project"));
                        return new TieWorld.Shared(
                                new ActorId(text(r, "one")),
                                new ActorId(text(r, "other")),
                                text(r, "project"),
                                day(r.get("from")),
                                day(r.get("to")),
                                r.get("open").asBoolean());
                    })
                    .toList();
        }

        private List<TieWorld.Met> met(Set<String> sides, List<String> team) {
            return rows("""
                    MATCH (i:Introduction {state: 'accepted'})-[:ASKED_FOR]->(one:Actor)
                    MATCH (i)<-[:STEP_OF]-(s:IntroductionStep)-[:STEP_ASKS]->(other:Actor)
                    WHERE NOT EXISTS { (i)<-[:STEP_OF]-(later:IntroductionStep) WHERE later.position > s.position }
                      AND (one.id IN $sides AND other.id IN $parties OR one.id IN $parties AND other.id IN $sides)
                    RETURN one.id AS one, other.id AS other, date(coalesce(i.endedAt, i.askedAt)) AS on""", Map.of("sides", List.copyOf(sides), "parties", team))
                    .map(r -> new TieWorld.Met(
                            new ActorId(text(r, "one")),
                            new ActorId(text(r, "other")),
                            r.get("on").asLocalDate()))
                    .toList();
        }

        private void thing(Record row, String id, String name, String kind) {
            things.put(text(row, id), new Thing(text(row, name), text(row, kind)));
        }
    }

    private Stream<Record> rows(String statement, Map<String, ?> parameters) {
        var rows = new ArrayList<Record>();
        graph.query(statement)
                .bindAll(new HashMap<>(parameters))
                .fetchAs(Record.class)
                .mappedBy((types, row) -> row)
                .all()
                .forEach(rows::add);
        return rows.stream();
    }

    private static @Nullable LocalDate day(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    private static String text(Record row, String name) {
        return row.get(name).asString("");
    }
}
