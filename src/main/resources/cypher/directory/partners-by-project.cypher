// The latest projects only: a picture shows forty partners, and the largest bodies have thousands of projects.
MATCH (a:Actor {id: $id})-[t:TOOK_PART_IN]->(p:Project)
WHERE coalesce(t.visibility, 'public') IN $seen
WITH a, p
ORDER BY coalesce(p.start, date('0001-01-01')) DESC, p.id
LIMIT $projects
MATCH (p)<-[r:TOOK_PART_IN]-(o:Actor)
WHERE o <> a AND coalesce(r.visibility, 'public') IN $seen
RETURN p.id AS project, collect(o.id) AS actors
