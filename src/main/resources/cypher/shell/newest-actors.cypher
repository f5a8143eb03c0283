MATCH (a:Actor)
WHERE a.name IS NOT NULL
WITH a
ORDER BY a.source = 'portal' DESC, a.createdAt DESC, a:Citizen, a.id
LIMIT $limit
RETURN a {
  .id, .name, .summaryIt, .summaryEn,
  kind: head([l IN labels(a) WHERE l <> 'Actor']),
  place: head(COLLECT {
    MATCH (a)-[o:OPERATES_IN]->(p:Place)
    WHERE coalesce(o.visibility, 'public') = 'public'
    RETURN p {.name, .nameIt, .nameEn} ORDER BY coalesce(o.seat, false) DESC, p.id LIMIT 1
  })
} AS actor
