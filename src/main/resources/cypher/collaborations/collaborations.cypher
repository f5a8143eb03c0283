OPTIONAL MATCH (c)-[:PROPOSED_BY]->(proposer:Actor)
WITH DISTINCT c, proposer
RETURN c {
  .*,
  proposer: coalesce(proposer.id, c.proposer),
  proposerName: coalesce(proposer.name, proposer.externalId, proposer.id, ''),
  parts: COLLECT {
    MATCH (c)<-[:PART_OF_COLLABORATION]-(p:CollaborationPart)-[:TAKEN_BY]->(a:Actor)
    OPTIONAL MATCH (a)-[t:TOOK_PART_IN]->(:Project {id: c.project})
    RETURN p {
      .role, .state, .reason, .disputedBy, .since,
      visibility: CASE WHEN t IS NULL THEN p.visibility ELSE coalesce(t.visibility, 'public') END,
      actor: a.id, name: coalesce(a.name, a.externalId, a.id),
      kind: coalesce(a.kind, head([l IN labels(a) WHERE l <> 'Actor']))
    }
    ORDER BY a.id <> c.proposer, p.position
  }
} AS c
ORDER BY c.proposedAt DESC, c.id
