package org.intreccio.proposals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Asks who does not want to hear from whom, whom a team asked lately, and what it offers. */
@Repository
class TeamQueries {

    private static final String OFFERS = Cypher.named("proposals/offers-of-team");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    TeamQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The actors among these whom the person behind this user blocked. */
    Set<ActorId> blockedBy(UserId user, Collection<ActorId> actors) {
        return transactions.read(() -> graph
                .query("MATCH (:User {id: $user})-[:BLOCKS]->(a:Actor) WHERE a.id IN $actors RETURN a.id")
                .bindAll(Map.of(
                        "user",
                        user.value(),
                        "actors",
                        actors.stream().map(ActorId::value).toList()))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(ActorId::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** How many actors were asked since yesterday by teams that this one leads. */
    long askedLately(ActorId lead) {
        return transactions.read(() -> graph.query("""
                        MATCH (:Actor {id: $lead})<-[:FILLED_BY]-(:ProposalPart {lead: true})-[:PART_OF_PROPOSAL]->(p:Proposal)
                        MATCH (p)<-[:PART_OF_PROPOSAL]-(part:ProposalPart)
                        WHERE part.askedAt >= $since
                        RETURN count(part)""")
                .bindAll(Map.of(
                        "lead",
                        lead.value(),
                        "since",
                        ProposalEdges.at(clock.instant().minus(Duration.ofDays(1)))))
                .fetchAs(Long.class)
                .one()
                .orElse(0L));
    }

    /** When this actor last answered or was asked; nothing where it never was. */
    Optional<Instant> since(ProposalId id, ActorId actor) {
        return transactions.read(() -> graph.query("""
                        MATCH (:Actor {id: $actor})<-[:FILLED_BY]-(part:ProposalPart)-[:PART_OF_PROPOSAL]->(:Proposal {id: $id})
                        RETURN part.since AS since""")
                .bindAll(Map.of("id", id.value(), "actor", actor.value()))
                .fetchAs(Instant.class)
                .mappedBy((types, row) -> row.get("since").asZonedDateTime().toInstant())
                .one());
    }

    /** What these actors publicly offer of what is wanted, or of kinds of it. */
    List<TeamFit.Offer> offers(Collection<ActorId> actors, Collection<String> wanted) {
        if (actors.isEmpty() || wanted.isEmpty()) {
            return List.of();
        }
        return transactions.read(() -> List.copyOf(graph.query(OFFERS)
                .bindAll(Map.of("actors", actors.stream().map(ActorId::value).toList(), "wanted", List.copyOf(wanted)))
                .fetchAs(TeamFit.Offer.class)
                .mappedBy((types, row) -> offer(row.get("wanted"), row))
                .all()));
    }

    private static TeamFit.Offer offer(Value wanted, org.neo4j.driver.Record row) {
        return new TeamFit.Offer(
                new ActorId(row.get("actor").asString()),
                row.get("name").asString(),
                wanted.asString(),
                row.get("level").asString(),
                row.get("shown").asBoolean());
    }
}
