// What actors publicly offer, seek, care for, pursue, and where they work.
MATCH (a:Actor)-[r:OFFERS|SEEKS|CARES_FOR|PURSUES]->(c:Competence|Theme|SdgTarget)
WHERE
  coalesce(r.visibility, 'public') = 'public' AND
  (r.until IS NULL OR r.until >= date())
RETURN type(r) AS tie, a.id AS actor, c.code AS concept
UNION ALL
MATCH (a:Actor)-[r:OPERATES_IN]->(p:Place)
WHERE coalesce(r.visibility, 'public') = 'public'
RETURN 'OPERATES_IN' AS tie, a.id AS actor, p.id AS concept
