MATCH (p:Project {id: $id})
MATCH (a:Actor {id: $actor})
// Held first: two who join at once are both counted.
SET p.id = p.id
MERGE (a)-[t:TOOK_PART_IN]->(p)
ON CREATE SET
  t.role = $role,
  t.visibility = CASE $visibility WHEN 'public' THEN null ELSE $visibility END,
  t.from = p.start,
  t.to = p.end,
  t.joined = true
WITH p
WHERE p.sizeCounted
SET p.size = COUNT { (p)<-[t:TOOK_PART_IN WHERE coalesce(t.visibility, 'public') = 'public']-() }
