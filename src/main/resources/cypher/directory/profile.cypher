// All of it, for those who manage the actor.
MATCH (a:Actor {id: $id})
RETURN a {
  .name, .shortName, .fullName, .summaryIt, .summaryEn, .descriptionIt, .descriptionEn, .website, .contact, .founded,
  .legalForm, .vatNumber, .taxCode, .version,
  withheld: [(a)-[:WITHHOLDS]->(w:Withheld) | w {.*}],
  places: COLLECT {
    MATCH (a)-[r:OPERATES_IN]->(p:Place)
    RETURN r {.visibility, code: p.id} ORDER BY coalesce(r.seat, false) DESC, p.id
  },
  themes: [(a)-[r:CARES_FOR]->(t:Theme) | r {.visibility, code: t.code}],
  targets: [(a)-[r:PURSUES]->(t:SdgTarget) | r {.visibility, .reasonIt, .reasonEn, code: t.code}],
  offers: COLLECT { MATCH (a)-[r:OFFERS]->(c:Competence|ProposedCompetence) RETURN r {.*, code: c.code} ORDER BY c.code },
  seeks: COLLECT { MATCH (a)-[r:SEEKS]->(c:Competence|ProposedCompetence) RETURN r {.*, code: c.code} ORDER BY c.code }
} AS profile
