WITH DISTINCT i
RETURN i {
  .id, .purpose, .words, .state, .askedAt, .until, .openUntil, .endedAt,
  asker: head(COLLECT {
    MATCH (i)-[:ASKED_FOR]->(a:Actor)
    RETURN a {.id, name: coalesce(a.name, a.externalId, a.id)}
  }),
  by: head(COLLECT { MATCH (i)-[:ASKED_THROUGH]->(u:User) RETURN u.id }),
  steps: COLLECT {
    MATCH (i)<-[:STEP_OF]-(s:IntroductionStep)
    OPTIONAL MATCH (s)-[:STEP_ASKS]->(a:Actor)
    RETURN s {
      .id, .position, .answer, .since,
      actor: a {.id, name: coalesce(a.name, a.externalId, a.id)},
      by: head(COLLECT { MATCH (s)-[:ANSWERED_THROUGH]->(u:User) RETURN u.id })
    }
    ORDER BY s.position
  }
} AS i
ORDER BY i.askedAt DESC, i.id
