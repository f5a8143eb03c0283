MATCH (p:Project)
WHERE p.size IS NULL
WITH p LIMIT $limit
SET
  p.size = COUNT { (p)<-[t:TOOK_PART_IN WHERE coalesce(t.visibility, 'public') = 'public']-() },
  p.sizeCounted = true
RETURN count(p) AS counted
