MATCH (p:Project)
WHERE p.start <= $today
WITH p
ORDER BY p.source IN ['portal', 'demo'] DESC, p.start DESC, p.id
LIMIT $projects
MATCH (a:Actor)-[t:TOOK_PART_IN]->(p)
WHERE coalesce(t.visibility, 'public') = 'public'
RETURN
  p {.id, .title, .titleIt, .titleEn, .acronym} AS project,
  a {.id, .name, .shortName, kind: head([l IN labels(a) WHERE l <> 'Actor'])} AS actor,
  t.role AS role
LIMIT $ties
