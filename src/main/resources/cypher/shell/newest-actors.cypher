// The newest of each kind, so that one large import does not hide the others; who joined by themselves come first.
UNWIND ['Cooperative', 'Company', 'Association', 'Institution', 'Citizen'] AS kind
CALL (kind) {
  MATCH (a:$(kind))
  WHERE a.name IS NOT NULL
  WITH a
  ORDER BY coalesce(a.source = 'portal', false) DESC, a.createdAt DESC, a.id
  LIMIT $limit
  WITH collect(a) AS newest
  UNWIND range(0, size(newest) - 1) AS turn
  RETURN newest[turn] AS a, turn
}
WITH a, kind, turn
ORDER BY coalesce(a.source = 'portal', false) DESC, turn, kind = 'Citizen', a.createdAt DESC, a.id
LIMIT $limit
RETURN a {
  .id, .name, .summaryIt, .summaryEn, kind: kind,
  place: head(COLLECT {
    MATCH (a)-[o:OPERATES_IN]->(p:Place)
    WHERE coalesce(o.visibility, 'public') = 'public'
    RETURN p {.name, .nameIt, .nameEn} ORDER BY coalesce(o.seat, false) DESC, p.id LIMIT 1
  })
} AS actor
