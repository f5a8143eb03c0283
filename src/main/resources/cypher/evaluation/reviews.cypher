MATCH (r)-[:REVIEW_OF]->(p:Proposal)-[:ANSWERS]->(c:Challenge)
OPTIONAL MATCH (r)-[:REVIEW_BY]->(person:Citizen)
RETURN r {
  .*,
  proposal: p.id, challenge: c.id, reviewer: coalesce(person.id, 'gone'),
  name: coalesce(person.name, person.externalId, person.id, '')
} AS r
ORDER BY r.proposal, r.name, r.id
