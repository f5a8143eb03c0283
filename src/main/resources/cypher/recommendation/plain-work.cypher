// What is counted of the work of actors: how much it ties them to others, how long ago it began last, how much there is of it.
UNWIND $ids AS id
MATCH (a:Actor {id: id})-[mine:TOOK_PART_IN]->(p:Project)
WHERE coalesce(mine.visibility, 'public') = 'public'
WITH
  a,
  p,
  coalesce(p.size, 0) AS told,
  COUNT { (p)<-[t:TOOK_PART_IN]-(:Actor) WHERE coalesce(t.visibility, 'public') = 'public' } AS fed,
  CASE WHEN p.start IS NULL THEN null ELSE duration.inDays(p.start, $asOf).days / 365.25 END AS age
WITH
  a,
  fed,
  CASE WHEN told > fed THEN told ELSE fed END AS n,
  age,
  CASE
    WHEN age IS NULL THEN $undatedYears
    WHEN age < 0 THEN 0
    ELSE age
  END AS years
WITH a, fed, n, age, exp(-years / $tieYears) AS fresh
WITH
  a,
  fed,
  age,
  CASE
    WHEN NOT 2 <= n <= $largestTeam THEN 0.0
    WHEN fresh < 1e-6 THEN 1e-6 / sqrt(n - 1)
    ELSE fresh / sqrt(n - 1)
  END AS tie
RETURN
  a.id AS id,
  sum(tie * (fed - 1)) AS strength,
  min(age) AS idle,
  sum(CASE WHEN age < 2 AND tie > 0 THEN 1 ELSE 0 END) AS recent,
  count(*) AS projects
