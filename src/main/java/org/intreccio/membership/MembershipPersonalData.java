package org.intreccio.membership;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What a person claimed and whom they invited, and invitations to their address. The files shown with a claim go with the next sweep of
 * {@link Documents}, which keeps only those of claims that there are.
 */
@Component
class MembershipPersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final ClaimQueries claims;
    private final Documents documents;

    MembershipPersonalData(Neo4jClient graph, Transactions transactions, ClaimQueries claims, Documents documents) {
        this.graph = graph;
        this.transactions = transactions;
        this.claims = claims;
        this.documents = documents;
    }

    @Override
    public String room() {
        return "membership";
    }

    @Override
    public String key() {
        return "membership.personal";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var claims = transactions.read(
                () -> graph.query("""
                MATCH (o:Actor)<-[:CLAIMS]-(c:MembershipClaim)-[:CLAIMED_BY]->(:Actor {id: $actor})
                RETURN o.id AS organisation, c.role AS role, c.words AS words, c.state AS state, c.requestedAt AS requestedAt,
                       c.documentName AS document
                ORDER BY requestedAt
                """).bind(person.actor()).to("actor").fetch().all());
        var invitations = transactions.read(
                () -> graph.query("""
                MATCH (o:Actor)<-[:INVITES_TO]-(i:Invitation)-[:SENT_BY]->(:Actor {id: $actor})
                RETURN o.id AS organisation, i.role AS role, i.email AS email, i.createdAt AS createdAt ORDER BY createdAt
                """).bind(person.actor()).to("actor").fetch().all());
        return claims.isEmpty() && invitations.isEmpty()
                ? Map.of()
                : Map.of("claims", claims, "invitations", invitations);
    }

    /** What they showed with their claims, as it is kept; a document of a claim that has ended is deleted soon. */
    @Override
    public List<Enclosed> enclosed(Person person) {
        if (person.actor().isEmpty()) {
            return List.of();
        }
        return claims.of(new ActorId(person.actor())).stream()
                .flatMap(claim -> claim
                        .evidence()
                        .filter(document -> documents.has(claim.id()))
                        .map(document -> new Enclosed(
                                claim.id() + "-" + document.name(),
                                () -> new ByteArrayInputStream(
                                        documents.read(claim.id()).orElse(new byte[0]))))
                        .stream())
                .toList();
    }

    @Override
    public void erase(Person person) {
        graph.query("MATCH (c:MembershipClaim)-[:CLAIMED_BY]->(:Actor {id: $actor}) DETACH DELETE c")
                .bind(person.actor())
                .to("actor")
                .run();
        graph.query("""
                MATCH (i:Invitation)-[:SENT_BY]->(:Actor {id: $actor})
                OPTIONAL MATCH (use:InvitationUse)-[:USE_OF]->(i)
                DETACH DELETE use, i
                """).bind(person.actor()).to("actor").run();
        graph.query("""
                MATCH (u:User {id: $user})
                MATCH (i:Invitation) WHERE toLower(i.email) = u.emailLower
                DETACH DELETE i
                """).bind(person.user()).to("user").run();
    }
}
