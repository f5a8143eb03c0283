package org.intreccio.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intreccio.PortalTest;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.PersonalData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Reads the whole database for what could join voter and choice. */
@PortalTest
class AnonymousDecisionTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    DecisionPersonalData personal;

    @Test
    void leavesNothingInTheDatabaseThatJoinsVoterAndChoice() {
        var world = DecisionFixture.anOpenRoom(context);
        var id = world.anOpenDecision(DecisionFixture.secret(DecisionKind.SINGLE));
        var receipts = new ArrayList<Voting.Cast>();
        receipts.add(world.votes(0, id, 1, 0, 0));
        var changed = world.votes(1, id, 1, 0, 0);
        receipts.add(world.votes(1, id, 0, 1, 0));
        receipts.add(world.votes(2, id, 0, 0, 1));
        try (var _ = world.as(1)) {
            assertThat(world.voting.mine(id).orElseThrow().marks()).containsExactly(0, 1, 0);
            assertThat(world.catalogue.results(world.catalogue.see(id)))
                    .as("hidden while open")
                    .isEmpty();
        }
        var keys = strings("MATCH (d:Decision {id: $id}) RETURN d.key AS it", id);
        var ballotKeys = strings("MATCH (b:Ballot)-[:BALLOT_IN]->(:Decision {id: $id}) RETURN b.key AS it", id);
        assertThat(keys).hasSize(1);

        world.ends(id);

        assertThat(world.results(0, id).count().cast()).isEqualTo(3);
        readsAll(world, id, keys, ballotKeys, receipts, changed);
        for (var receipt : receipts) {
            try (var _ = world.as(3)) {
                assertThat(world.voting.find(id, receipt.code()).fate()).isEqualTo(Voting.Fate.COUNTS);
            }
        }
        try (var _ = world.as(1)) {
            assertThat(world.voting.find(id, changed.code()).fate()).isEqualTo(Voting.Fate.REPLACED);
            assertThat(world.voting.mine(id)).as("nobody can tell any more").isEmpty();
        }
        try (var _ = world.as(0)) {
            assertThatThrownBy(() ->
                            world.decisions.reopen(id, world.hands.instant().plusSeconds(999), "Ancora un giorno."))
                    .isInstanceOf(Conflict.class);
        }
        var person =
                new PersonalData.Person(world.person(1).value(), world.actor(1).value());
        var told = (List<?>)
                java.util.Objects.requireNonNull(personal.export(person).get("votes"));
        assertThat(told)
                .filteredOn(vote -> vote.toString().contains("decision=" + id))
                .singleElement()
                .asString()
                .contains("voted=true")
                .doesNotContain("0, 1, 0");
    }

    private void readsAll(
            DecisionFixture world,
            DecisionId id,
            List<String> keys,
            List<String> ballotKeys,
            List<Voting.Cast> receipts,
            Voting.Cast changed) {
        // Every value of every node and relationship of the graph, as text.
        var everything = graph.query("""
                MATCH (n) UNWIND keys(n) AS k RETURN labels(n)[0] + '.' + k + '=' + toString(
                  CASE WHEN valueType(n[k]) STARTS WITH 'LIST' THEN reduce(s = '', x IN n[k] | s + ' ' + toString(x))
                       ELSE n[k] END) AS it
                UNION ALL
                MATCH ()-[r]->() UNWIND keys(r) AS k RETURN type(r) + '.' + k + '=' + toString(
                  CASE WHEN valueType(r[k]) STARTS WITH 'LIST' THEN reduce(s = '', x IN r[k] | s + ' ' + toString(x))
                       ELSE r[k] END) AS it
                """).fetchAs(String.class).all().stream().collect(Collectors.joining("\n"));
        for (var gone : keys) {
            assertThat(everything).as("the key is destroyed").doesNotContain(gone);
        }
        for (var gone : ballotKeys) {
            assertThat(everything).as("what stood under voters is gone").doesNotContain(gone);
        }
        for (var receipt : receipts) {
            assertThat(everything).as("codes are with their voters alone").doesNotContain(receipt.code());
            assertThat(everything.split(receipt.seal(), -1))
                    .as("a seal stands with its ballot, as key and as seal, and nowhere else")
                    .hasSize(3);
        }
        assertThat(everything).doesNotContain(changed.seal());
        ballotsStandAlone(id);
        eventsTellNoVotes(world, id);
    }

    /** A ballot has no time, no voter and no neighbour but the decision; its voters have no time and no neighbour but it. */
    private void ballotsStandAlone(DecisionId id) {
        var ballots = graph.query("""
                MATCH (b:Ballot)-[r]-(n) WHERE (b)-[:BALLOT_IN]->(:Decision {id: $id})
                RETURN keys(b) AS keys, type(r) AS type, labels(n) AS labels, keys(r) AS on, b.seal AS seal, id(b) AS nr
                ORDER BY nr
                """).bind(id.value()).to("id").fetch().all();
        assertThat(ballots).hasSize(3);
        for (var b : ballots) {
            assertThat((List<?>) b.get("keys"))
                    .map(Object::toString)
                    .containsExactlyInAnyOrder("key", "marks", "reason", "tag", "seal", "past", "pastTags");
            assertThat(b).containsEntry("type", "BALLOT_IN").containsEntry("on", List.of());
        }
        assertThat(ballots.stream().map(b -> String.valueOf(b.get("seal"))).toList())
                .as("even the order of the nodes is that of the seals")
                .isSorted();
        assertThat(graph.query("MATCH (:Decision {id: $id})-[g:GIVES_VOTE]->() RETURN keys(g) AS it")
                        .bind(id.value())
                        .to("id")
                        .fetch()
                        .all())
                .allMatch(row -> row.equals(Map.of("it", List.of("voted"))));
    }

    private void eventsTellNoVotes(DecisionFixture world, DecisionId id) {
        var voters = IntStream.range(0, 3)
                .mapToObj(i -> List.of(world.actor(i).value(), world.person(i).value()))
                .flatMap(List::stream)
                .toList();
        var changes = graph.query("MATCH (c:Change {subject: $room}) RETURN c.kind + c.subject AS it")
                .bind(world.room().value())
                .to("room")
                .fetchAs(String.class)
                .all();
        assertThat(changes).noneMatch(text -> voters.stream().anyMatch(text::contains));
        assertThat(strings("MATCH (e:AuditEntry {subject: $id}) RETURN e.action AS it", id))
                .as("the log tells of the decision, and of no vote")
                .containsOnly("decisions.drafted", "decisions.opened", "decisions.closed");
        assertThat(strings("MATCH (e:Event {subject: $id}) RETURN e.body AS it", id))
                .noneMatch(text -> voters.stream().anyMatch(text::contains));
    }

    private List<String> strings(String query, DecisionId id) {
        return List.copyOf(graph.query(query)
                .bind(id.value())
                .to("id")
                .fetchAs(String.class)
                .all());
    }
}
