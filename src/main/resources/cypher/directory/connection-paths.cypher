// Both ends are bound, so the search meets in the middle; the depth keeps it from walking the whole graph.
MATCH (a:Actor {id: $from}), (b:Actor {id: $to})
MATCH path = SHORTEST 8 (a)
  (()-[r:TOOK_PART_IN|MEMBER_OF WHERE coalesce(r.visibility, 'public') IN $seen]-()){1,6}
  (b)
RETURN
  [n IN nodes(path) | n {
    .id, .name, .externalId, .title, .titleIt, .titleEn, .acronym, .start, project: n:Project,
    kind: CASE WHEN n:Project THEN null ELSE coalesce(n.kind, head([l IN labels(n) WHERE l <> 'Actor'])) END,
    size: CASE WHEN n:Project THEN COUNT { (n)<-[t:TOOK_PART_IN WHERE coalesce(t.visibility, 'public') IN $seen]-() } ELSE 0 END
  }] AS steps,
  [r IN relationships(path) | {type: type(r), role: r.role}] AS ties
