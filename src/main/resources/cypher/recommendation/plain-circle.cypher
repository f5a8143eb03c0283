// Whom projects tie to an actor.
MATCH (me:Actor {id: $id})-[mine:TOOK_PART_IN]->(p:Project)
WHERE coalesce(mine.visibility, 'public') = 'public'
WITH
  me,
  p,
  coalesce(p.size, 0) AS told,
  COUNT { (p)<-[t:TOOK_PART_IN]-(:Actor) WHERE coalesce(t.visibility, 'public') = 'public' } AS fed
WITH me, p, CASE WHEN told > fed THEN told ELSE fed END AS n
WHERE 2 <= n <= $largestTeam
MATCH (p)<-[theirs:TOOK_PART_IN]-(x:Actor)
WHERE coalesce(theirs.visibility, 'public') = 'public' AND x <> me
RETURN DISTINCT x.id AS id
