// Partners' partners, each by what the projects on the way tie; the walk of recommendations as plain Cypher.
MATCH (me:Actor {id: $id})-[mine:TOOK_PART_IN]->(p:Project)
WHERE coalesce(mine.visibility, 'public') = 'public'
WITH
  me,
  p,
  coalesce(p.size, 0) AS told,
  COUNT { (p)<-[t:TOOK_PART_IN]-(:Actor) WHERE coalesce(t.visibility, 'public') = 'public' } AS fed,
  CASE
    WHEN p.start IS NULL THEN $undatedYears
    WHEN p.start > $asOf THEN 0
    ELSE duration.inDays(p.start, $asOf).days / 365.25
  END AS years
WITH me, p, CASE WHEN told > fed THEN told ELSE fed END AS n, exp(-years / $tieYears) AS fresh
WHERE 2 <= n <= $largestTeam
WITH me, p, CASE WHEN fresh < 1e-6 THEN 1e-6 ELSE fresh END / sqrt(n - 1) AS tie
MATCH (p)<-[theirs:TOOK_PART_IN]-(m:Actor)
WHERE coalesce(theirs.visibility, 'public') = 'public' AND m <> me AND coalesce(m.recommendable, true)
WITH me, m, sum(tie) AS tie
WHERE COUNT { (m)-[:TOOK_PART_IN]->() } <= $mostProjects
CALL (m) {
  MATCH (m)-[theirs:TOOK_PART_IN]->(p:Project)
  WHERE coalesce(theirs.visibility, 'public') = 'public'
  WITH
    p,
    coalesce(p.size, 0) AS told,
    COUNT { (p)<-[t:TOOK_PART_IN]-(:Actor) WHERE coalesce(t.visibility, 'public') = 'public' } AS fed,
    CASE
      WHEN p.start IS NULL THEN $undatedYears
      WHEN p.start > $asOf THEN 0
      ELSE duration.inDays(p.start, $asOf).days / 365.25
    END AS years
  WITH p, fed, CASE WHEN told > fed THEN told ELSE fed END AS n, exp(-years / $tieYears) AS fresh
  WHERE 2 <= n <= $largestTeam
  WITH
    p,
    fed,
    CASE WHEN fresh < 1e-6 THEN 1e-6 ELSE fresh END / sqrt(n - 1) AS tie,
    COUNT {
      (p)<-[t:TOOK_PART_IN]-(near:Actor) WHERE coalesce(t.visibility, 'public') = 'public' AND near.id IN $circle
    } - CASE WHEN m.id IN $circle THEN 1 ELSE 0 END AS near
  RETURN
    sum(tie * (fed - 1)) AS strength,
    sum(CASE WHEN near > 0 THEN tie * near ELSE 0.0 END) AS into,
    collect({project: p, tie: tie}) AS projects
}
WITH
  me,
  m,
  tie / sqrt(strength) * CASE
    WHEN into = 0 THEN 1.0
    WHEN 1 - into / strength < 1e-6 THEN 0.0
    ELSE 1 - into / strength
  END AS pull,
  projects
UNWIND projects AS step
WITH me, step.project AS p, step.tie AS tie, collect({middle: m, pull: pull}) AS pulls, sum(pull) AS inflow
MATCH (p)<-[theirs:TOOK_PART_IN]-(x:Actor)
WHERE coalesce(theirs.visibility, 'public') = 'public' AND x <> me
WITH
  x,
  tie * (inflow - reduce(own = 0.0, each IN pulls | own + CASE WHEN each.middle = x THEN each.pull ELSE 0.0 END)) AS path,
  size(pulls) > 1 OR head(pulls).middle <> x AS led
WHERE led
RETURN x.id AS id, sum(path) AS path
ORDER BY path DESC, id
LIMIT $most
