MATCH (a:Actor {id: $id})-[t:TOOK_PART_IN]->(p:Project)
WHERE coalesce(t.visibility, 'public') IN $seen
WITH a, t, p
ORDER BY coalesce(t.from, p.start, date('0001-01-01')) DESC, p.id
SKIP $offset
LIMIT $limit
RETURN p {
  .id, .title, .titleIt, .titleEn, .acronym,
  role: t.role, from: coalesce(t.from, p.start), to: coalesce(t.to, p.end), visibility: t.visibility,
  size: COUNT {
    MATCH (:Actor)-[r:TOOK_PART_IN]->(p)
    WHERE coalesce(r.visibility, 'public') IN $seen
  },
  partners: COLLECT {
    MATCH (o:Actor)-[r:TOOK_PART_IN]->(p)
    WHERE o <> a AND coalesce(r.visibility, 'public') IN $seen
    RETURN o {.id, .name, .externalId, kind: coalesce(o.kind, head([l IN labels(o) WHERE l <> 'Actor']))}
    ORDER BY r.role IN ['coordinator', 'lead'] DESC, o.name
    LIMIT 6
  }
} AS collaboration
