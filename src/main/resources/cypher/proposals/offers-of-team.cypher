// What these actors offer of what is needed, as everybody may see; a kind of what is needed counts as well.
UNWIND $wanted AS wanted
MATCH (c:Competence)
WHERE c.code = wanted OR c.broader = wanted
MATCH (c)<-[r:OFFERS]-(a:Actor)
WHERE
  a.id IN $actors AND
  coalesce(r.visibility, 'public') = 'public' AND
  (r.until IS NULL OR r.until >= date())
RETURN
  a.id AS actor,
  coalesce(a.name, a.externalId, a.id) AS name,
  wanted,
  coalesce(r.level, '') AS level,
  coalesce(r.evidence, '') <> '' AS shown
ORDER BY wanted, shown DESC, name
