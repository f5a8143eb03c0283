UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a {
  .id, .subkind, .name, .shortName, .externalId, .summaryIt, .summaryEn, .lat, .lon,
  kind: coalesce(a.kind, head([l IN labels(a) WHERE l <> 'Actor'])),
  withheld: COLLECT {
    MATCH (a)-[:WITHHOLDS]->(w:Withheld)
    WHERE w.visibility IN $seen
    RETURN w {.*}
  },
  seat: head(COLLECT {
    MATCH (a)-[r:OPERATES_IN]->(p:Place)
    WHERE coalesce(r.visibility, 'public') IN $seen
    RETURN p {code: p.id, .name, .nameIt, .nameEn, .lat, .lon} ORDER BY coalesce(r.seat, false) DESC, p.id LIMIT 1
  }),
  themes: COLLECT {
    MATCH (a)-[r:CARES_FOR]->(t:Theme)
    WHERE coalesce(r.visibility, 'public') IN $seen
    RETURN t {.code, .labelIt, .labelEn} ORDER BY t.code LIMIT 8
  },
  goals: COLLECT {
    MATCH (a)-[r:PURSUES]->(:SdgTarget)-[:TARGET_OF]->(g:SdgGoal)
    WHERE coalesce(r.visibility, 'public') IN $seen
    RETURN DISTINCT g.number ORDER BY g.number
  },
  collaborations: COUNT {
    MATCH (a)-[r:TOOK_PART_IN]->(:Project)
    WHERE coalesce(r.visibility, 'public') IN $seen
  }
} AS card
