// Who publicly took part in what.
MATCH (a:Actor)-[r:TOOK_PART_IN]->(p:Project)
WHERE coalesce(r.visibility, 'public') = 'public'
RETURN p.id AS project, a.id AS actor, coalesce(r.role IN ['lead', 'coordinator'], false) AS coordinator
