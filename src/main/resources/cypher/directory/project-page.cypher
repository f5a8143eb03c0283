MATCH (p:Project {id: $id})
RETURN p {
  .title, .titleIt, .titleEn, .acronym, .summaryIt, .summaryEn, .start, .end, .status, .programme, .actionType,
  .totalCost, .source, .externalId, .evidence, .evidenceLabel,
  topic: head(COLLECT {
    MATCH (p)-[:IN_TOPIC]->(t:Topic)
    RETURN t {.code, .description}
  }),
  themes: COLLECT {
    MATCH (p)-[:ABOUT]->(t:Theme)
    RETURN t {.code, .labelIt, .labelEn} ORDER BY t.code
  },
  targets: COLLECT {
    MATCH (p)-[:AIMS_AT]->(t:SdgTarget)-[:TARGET_OF]->(g:SdgGoal)
    RETURN t {.code, .labelIt, .labelEn, goal: g.number} ORDER BY g.number, t.code
  },
  places: COLLECT {
    MATCH (p)-[:HELD_IN]->(l:Place)
    RETURN l {code: l.id, .name, .nameIt, .nameEn} ORDER BY l.id
  },
  directions: COLLECT {
    MATCH (p)-[:TAKES_DIRECTION]->(d:Direction)
    RETURN d {.code, .labelIt, .labelEn} ORDER BY d.code
  },
  participants: COLLECT {
    MATCH (o:Actor)-[r:TOOK_PART_IN]->(p)
    WHERE coalesce(r.visibility, 'public') IN $seen
    WITH o, r
    ORDER BY r.role IN ['coordinator', 'lead'] DESC, coalesce(r.contribution, 0) DESC, o.name
    LIMIT 500
    RETURN o {
      .id, .name, .externalId, .lat, .lon, kind: coalesce(o.kind, head([l IN labels(o) WHERE l <> 'Actor'])),
      role: r.role, contribution: r.contribution,
      place: head(COLLECT {
        MATCH (o)-[s:OPERATES_IN]->(l:Place)
        WHERE coalesce(s.visibility, 'public') IN $seen
        RETURN l {code: l.id, .name, .nameIt, .nameEn, .lat, .lon} ORDER BY coalesce(s.seat, false) DESC, l.id LIMIT 1
      })
    }
  }
} AS project
