// Who took part with the asker in projects that are over and have no known start.
MATCH (me:Actor {id: $id})-[mine:TOOK_PART_IN]->(p:Project)
WHERE coalesce(mine.visibility, 'public') = 'public' AND p.start IS NULL AND p.end < $asOf - duration({days: 1095})
WITH
  me,
  p,
  coalesce(p.size, 0) AS told,
  COUNT { (p)<-[t:TOOK_PART_IN]-(:Actor) WHERE coalesce(t.visibility, 'public') = 'public' } AS fed
WITH me, p, CASE WHEN told > fed THEN told ELSE fed END AS n
WHERE 2 <= n <= $largestTeam
MATCH (p)<-[theirs:TOOK_PART_IN]-(x:Actor)
WHERE coalesce(theirs.visibility, 'public') = 'public' AND x <> me
RETURN x.id AS id, sum(1 / sqrt(n - 1)) AS earlier
