MATCH (p:Project)
WHERE p.start <= $today AND (p.end IS NULL OR p.end >= $today)
WITH p
ORDER BY p.source IN ['portal', 'demo'] DESC, p.start DESC, p.id
LIMIT $limit
RETURN p {
  .id, .title, .titleIt, .titleEn, .acronym, .summaryIt, .summaryEn, .start, .end,
  place: head(COLLECT {
    MATCH (p)-[:HELD_IN]->(l:Place)
    RETURN l {.name, .nameIt, .nameEn} ORDER BY l.id LIMIT 1
  }),
  themes: COLLECT {
    MATCH (p)-[:ABOUT]->(t:Theme)
    RETURN t {.labelIt, .labelEn} ORDER BY t.code LIMIT 3
  },
  participants: COUNT {
    MATCH (:Actor)-[t:TOOK_PART_IN]->(p)
    WHERE coalesce(t.visibility, 'public') = 'public'
  }
} AS project
