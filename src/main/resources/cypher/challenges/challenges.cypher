// $ids in the order wanted.
UNWIND range(0, size($ids) - 1) AS position
MATCH (c:Challenge {id: $ids[position]})-[:LAUNCHED_BY]->(host:Actor)
MATCH (t:ChallengeTerms {challenge: c.id, version: c.version})
RETURN c {
  .id, .status, .titleIt, .titleEn, .summaryIt, .summaryEn, .briefIt, .briefEn, .version, .edits, .publishedAt,
  host: host {.id, .name, .externalId},
  space: head([(c)-[:IN_SPACE]->(s:Space) | s.id]),
  themes: [(c)-[:ABOUT]->(x:Theme) | x.code],
  targets: [(c)-[:ABOUT]->(x:SdgTarget) | x.code],
  competences: COLLECT {
    MATCH (c)-[w:CALLS_FOR]->(x:Competence)
    RETURN x.code ORDER BY w.position, x.code
  },
  places: [(c)-[:SET_IN]->(x:Place) | x.id],
  terms: t.json
} AS challenge
ORDER BY position
