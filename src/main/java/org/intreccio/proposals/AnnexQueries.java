package org.intreccio.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps and reads which files belong to which proposal. */
@Repository
class AnnexQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    AnnexQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    void create(ProposalId proposal, Annex annex) {
        graph.query("""
                MATCH (p:Proposal {id: $proposal})
                CREATE (:ProposalAnnex {
                  id: $id, name: $name, type: $type, size: $size, hash: $hash, confidential: $confidential, at: $at
                })-[:ANNEX_OF]->(p)
                """)
                .bindAll(Map.of(
                        "proposal", proposal.value(),
                        "id", annex.id(),
                        "name", annex.name(),
                        "type", annex.type(),
                        "size", annex.size(),
                        "hash", annex.hash(),
                        "confidential", annex.confidential(),
                        "at", ProposalEdges.at(annex.at())))
                .run();
    }

    void delete(ProposalId proposal, String id) {
        graph.query("MATCH (a:ProposalAnnex {id: $id})-[:ANNEX_OF]->(:Proposal {id: $proposal}) DETACH DELETE a")
                .bindAll(Map.of("proposal", proposal.value(), "id", id))
                .run();
    }

    /** In the order in which they were added. */
    List<Annex> of(ProposalId proposal) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (a:ProposalAnnex)-[:ANNEX_OF]->(:Proposal {id: $proposal})
                        RETURN a ORDER BY a.at, a.id""")
                .bind(proposal.value())
                .to("proposal")
                .fetchAs(Annex.class)
                .mappedBy((types, row) -> {
                    var a = row.get("a");
                    return new Annex(
                            a.get("id").asString(),
                            a.get("name").asString(),
                            a.get("type").asString(),
                            a.get("size").asLong(),
                            a.get("hash").asString(),
                            a.get("confidential").asBoolean(false),
                            a.get("at").asZonedDateTime().toInstant());
                })
                .all()));
    }

    Optional<Annex> find(ProposalId proposal, String id) {
        return of(proposal).stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** Which of these belong to some proposal. */
    Set<String> known(Collection<String> ids) {
        return transactions.read(() -> graph
                .query("MATCH (a:ProposalAnnex) WHERE a.id IN $ids RETURN a.id")
                .bindAll(Map.of("ids", List.copyOf(ids)))
                .fetchAs(String.class)
                .all()
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }
}
