// What is counted of the work of actors: how much it ties them to others, how long ago it began last, how much there is of it.
UNWIND $ids AS id
MATCH (a:Actor {id: id})-[mine:TOOK_PART_IN]->(p:Project)
WHERE coalesce(mine.visibility, 'public') = 'public'
WITH
  a,
  p,
  coalesce(p.size, 0) AS told,
  COUNT { (p)<-[t:TOOK_PART_IN]-(:Actor) WHERE coalesce(t.visibility, 'public') = 'public' } AS fed,
  CASE WHEN p.start IS NULL THEN null ELSE duration.inDays(p.start, $asOf).days / 365.25 END AS age,
  COUNT {
    (p)<-[t:TOOK_PART_IN]-(near:Actor) WHERE coalesce(t.visibility, 'public') = 'public' AND near.id IN $circle
  } - CASE WHEN a.id IN $circle THEN 1 ELSE 0 END AS near
WITH
  a,
  fed,
  near,
  CASE WHEN told > fed THEN told ELSE fed END AS n,
  age,
  CASE
    WHEN age IS NULL THEN $undatedYears
    WHEN age < 0 THEN 0
    ELSE age
  END AS years
WITH a, fed, near, n, age, exp(-years / $tieYears) AS fresh
WITH
  a,
  fed,
  near,
  age,
  CASE
    WHEN NOT 2 <= n <= $largestTeam THEN 0.0
    WHEN fresh < 1e-6 THEN 1e-6 / sqrt(n - 1)
    ELSE fresh / sqrt(n - 1)
  END AS tie
WITH
  a.id AS id,
  sum(tie * (fed - 1)) AS strength,
  min(age) AS idle,
  sum(CASE WHEN age < 2 AND tie > 0 THEN 1 ELSE 0 END) AS recent,
  count(*) AS projects,
  sum(CASE WHEN near > 0 THEN tie * near ELSE 0.0 END) AS into
RETURN id, strength, idle, recent, projects, CASE WHEN into = 0 THEN 1.0 ELSE 1 - into / strength END AS outside
