RETURN a.id AS id, a {
  .id, .name, .shortName, .externalId, .lat, .lon,
  kind: coalesce(a.kind, head([l IN labels(a) WHERE l <> 'Actor'])),
  withheld: COLLECT {
    MATCH (a)-[:WITHHOLDS]->(w:Withheld)
    WHERE w.visibility IN $seen
    RETURN w {.summaryIt, .summaryEn, .fullName, .website, .vatNumber, .taxCode, .lat, .lon}
  },
  .summaryIt, .summaryEn, .fullName, .website, .vatNumber, .taxCode,
  places: COLLECT {
    MATCH (a)-[r:OPERATES_IN]->(p:Place)
    WHERE coalesce(r.visibility, 'public') IN $seen
    RETURN p.id ORDER BY coalesce(r.seat, false) DESC, p.id
  },
  themes: [(a)-[r:CARES_FOR WHERE coalesce(r.visibility, 'public') IN $seen]->(t:Theme) | t.code],
  targets: [(a)-[r:PURSUES WHERE coalesce(r.visibility, 'public') IN $seen]->(t:SdgTarget) | t.code],
  offers: [(a)-[r:OFFERS WHERE coalesce(r.visibility, 'public') IN $seen AND coalesce(r.until >= date(), true)]->(c:Competence) | c.code],
  seeks: [(a)-[r:SEEKS WHERE coalesce(r.visibility, 'public') IN $seen AND coalesce(r.until >= date(), true)]->(c:Competence) | c.code],
  degree: COUNT {
    MATCH (a)-[r:TOOK_PART_IN|MEMBER_OF]-()
    WHERE coalesce(r.visibility, 'public') IN $seen
  }
} AS actor
