UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS actor, COLLECT {
  MATCH (a)-[t:TOOK_PART_IN]->(p:Project)
  WHERE coalesce(t.visibility, 'public') IN $seen
  RETURN p.id ORDER BY coalesce(p.start, date('0001-01-01')) DESC, p.id LIMIT $projects
} AS projects
