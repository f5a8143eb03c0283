MATCH (p)-[:ANSWERS]->(challenge:Challenge)
RETURN p {
  .id, .status, .title, .summary, .content, .touched, .version, .submittedAt, .receipt, .forming, .agreedAt, .agreedTerms,
  .startedAt, .reasons, .checkedWhy,
  challenge: challenge.id,
  team: COLLECT {
    MATCH (p)<-[:PART_OF_PROPOSAL]-(part:ProposalPart)-[:FILLED_BY]->(a:Actor)
    RETURN part {
      .role, .state, .since, lead: coalesce(part.lead, false),
      actor: a.id, name: coalesce(a.name, a.externalId, a.id),
      kind: coalesce(a.kind, head([l IN labels(a) WHERE l <> 'Actor']))
    }
    ORDER BY NOT coalesce(part.lead, false), part.position, a.id
  }
} AS p
ORDER BY p.startedAt DESC, p.id
