// Who publicly offers what is wanted, or a kind of it.
UNWIND $wanted AS wanted
MATCH (c:Competence)
WHERE c.code = wanted OR c.broader = wanted
MATCH (c)<-[r:OFFERS]-(a:Actor)
WHERE
  coalesce(r.visibility, 'public') = 'public' AND
  (r.until IS NULL OR r.until >= date()) AND
  a.closedOn IS NULL
RETURN
  a.id AS actor,
  wanted,
  c.code AS offered,
  coalesce(r.level, '') AS level,
  coalesce(r.evidence, '') <> '' AS shown
ORDER BY actor, wanted, c.code <> wanted, offered
