package org.intreccio.proposals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads proposals, whoever may see them: its callers ask who is here. */
@Repository
class ProposalQueries {

    private static final String RESULT = "\n" + Cypher.named("proposals/proposals");
    private static final String RELATIONS = Cypher.named("proposals/relations-to-proposal");
    private static final String BY_ID = "MATCH (p:Proposal {id: $id})";

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final TextCodec codec;
    private final Clock clock;

    ProposalQueries(Neo4jClient graph, Transactions transactions, TextCodec codec, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.codec = codec;
        this.clock = clock;
    }

    Optional<StoredProposal> find(ProposalId id) {
        return many(BY_ID, Map.of("id", id.value())).stream().findFirst();
    }

    /** Holds it against other writers until the transaction ends, then reads it. */
    Optional<StoredProposal> locked(ProposalId id) {
        return many(BY_ID + " SET p.lock = coalesce(p.lock, 0) + 1 WITH p", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** All answers to this call that were handed in and not taken back, the earliest first. */
    List<StoredProposal> answersTo(ChallengeId challenge) {
        return many("""
                MATCH (p:Proposal)-[:ANSWERS]->(:Challenge {id: $challenge})
                WHERE NOT p.status IN ['draft', 'withdrawn']
                WITH p ORDER BY p.submittedAt, p.id""", Map.of("challenge", challenge.value())).stream()
                .sorted((a, b) ->
                        at(a).equals(at(b)) ? a.id().value().compareTo(b.id().value()) : at(a).compareTo(at(b)))
                .toList();
    }

    /** How many answers to this call are being written. */
    long writing(ChallengeId challenge) {
        return graph.query(
                        "MATCH (p:Proposal {status: 'draft'})-[:ANSWERS]->(:Challenge {id: $challenge}) RETURN count(p)")
                .bind(challenge.value())
                .to("challenge")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    private static Instant at(StoredProposal p) {
        var submitted = p.submittedAt();
        return submitted == null ? p.startedAt() : submitted;
    }

    /** Those of a call, or of any, that everybody may know of as being formed. */
    List<StoredProposal> forming(@Nullable ChallengeId challenge) {
        return many("""
                MATCH (p:Proposal {status: 'draft'})-[:ANSWERS]->(c:Challenge {status: 'open'})
                WHERE p.forming AND ($challenge = '' OR c.id = $challenge)
                WITH p ORDER BY p.startedAt DESC LIMIT 100""", Map.of("challenge", challenge == null ? "" : challenge.value()));
    }

    /** All in which one of these actors takes part or is asked to, the newest first; 300 at most. */
    List<StoredProposal> of(Collection<ActorId> actors) {
        return actors.isEmpty()
                ? List.of()
                : many("""
                        MATCH (p:Proposal)<-[:PART_OF_PROPOSAL]-(part:ProposalPart)-[:FILLED_BY]->(a:Actor)
                        WHERE a.id IN $actors AND part.state IN ['asked', 'agreed']
                        WITH DISTINCT p ORDER BY p.startedAt DESC LIMIT 300""", Map.of("actors", actors.stream().map(ActorId::value).toList()));
    }

    /** Proposals that this actor leads to a call and that were not taken back. */
    List<StoredProposal> ledBy(ActorId lead, ChallengeId challenge) {
        return many("""
                MATCH (:Actor {id: $lead})<-[:FILLED_BY]-(:ProposalPart {lead: true})-[:PART_OF_PROPOSAL]->(p:Proposal)
                MATCH (p)-[:ANSWERS]->(:Challenge {id: $challenge})
                WHERE p.status <> 'withdrawn'
                WITH p""", Map.of("lead", lead.value(), "challenge", challenge.value()));
    }

    /** Proposals whose words are like these, the likest first, of which only the ids are told: who may see them is asked elsewhere. */
    List<ProposalId> alike(String words, int most) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        CALL db.index.fulltext.queryNodes('proposal_words', $words, {limit: $most}) YIELD node, score
                        RETURN node.id AS id ORDER BY score DESC, id""")
                .bindAll(Map.of("words", words, "most", most))
                .fetchAs(ProposalId.class)
                .mappedBy((types, row) -> new ProposalId(row.get("id").asString()))
                .all()));
    }

    /** Answers to calls that share a theme, a target or a competence with this one; how many things are shared stands beside each. */
    Map<ProposalId, Long> sharing(ProposalId id) {
        return transactions.read(() -> graph.query("""
                        MATCH (p:Proposal {id: $id})-[:ANSWERS]->(c:Challenge)-[:ABOUT|CALLS_FOR]->(x)
                        WITH p, collect(DISTINCT x) AS own
                        OPTIONAL MATCH (p)-[:NEEDS|SET_IN]->(y)
                        WITH p, own, collect(DISTINCT y) AS needs
                        UNWIND own + needs AS shared
                        CALL (p, shared) {
                          MATCH (shared)<-[:NEEDS|SET_IN]-(q:Proposal) WHERE q <> p RETURN q
                          UNION
                          MATCH (shared)<-[:ABOUT|CALLS_FOR]-(:Challenge)<-[:ANSWERS]-(q:Proposal) WHERE q <> p RETURN q
                        }
                        RETURN q.id AS id, count(DISTINCT shared) AS shared ORDER BY shared DESC, id LIMIT 60""").bind(id.value()).to("id").fetch().all().stream()
                .collect(Collectors.toMap(
                        row -> new ProposalId(String.valueOf(row.get("id"))), row -> (Long) row.get("shared"))));
    }

    List<StoredProposal> all(Collection<ProposalId> ids) {
        return ids.isEmpty()
                ? List.of()
                : many(
                        "MATCH (p:Proposal) WHERE p.id IN $ids WITH p",
                        Map.of("ids", ids.stream().map(ProposalId::value).toList()));
    }

    /** All relations of this user to it. */
    Set<Relation> relations(UserId user, String id) {
        return transactions.read(() -> graph
                .query(RELATIONS)
                .bindAll(Map.of("user", user.value(), "id", id, "today", LocalDate.now(clock)))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(Relation::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }

    List<StoredProposal> many(String match, Map<String, Object> parameters) {
        return transactions.read(() -> List.copyOf(graph.query(match + RESULT)
                .bindAll(parameters)
                .fetchAs(StoredProposal.class)
                .mappedBy((types, row) -> stored(row.get("p")))
                .all()));
    }

    private StoredProposal stored(Value p) {
        return new StoredProposal(
                new ProposalId(text(p, "id")),
                new ChallengeId(text(p, "challenge")),
                ProposalStatus.of(text(p, "status")),
                codec.read(text(p, "content")),
                codec.touched(text(p, "touched")),
                p.get("version").asLong(1),
                p.get("team").asList(ProposalQueries::part),
                p.get("forming").asBoolean(false),
                p.get("startedAt").asZonedDateTime().toInstant(),
                p.get("agreedAt").asZonedDateTime().toInstant(),
                p.get("agreedTerms").asInt(1),
                p.get("submittedAt").isNull()
                        ? null
                        : p.get("submittedAt").asZonedDateTime().toInstant(),
                text(p, "receipt"),
                codec.reasons(text(p, "reasons")),
                text(p, "checkedWhy"));
    }

    private static Partner part(Value p) {
        return new Partner(
                new ActorId(text(p, "actor")),
                ActorKind.of(text(p, "kind")).orElse(ActorKind.ASSOCIATION),
                text(p, "name"),
                text(p, "role"),
                Partner.State.valueOf(text(p, "state").toUpperCase(Locale.ROOT)));
    }

    private static String text(Value map, String name) {
        return map.get(name).asString("");
    }
}
