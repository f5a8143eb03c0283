UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MATCH (p:Project {id: row.project})
MERGE (a)-[t:TOOK_PART_IN]->(p)
ON CREATE SET t.role = row.role
SET t += row.values, t.role = CASE row.role WHEN 'coordinator' THEN row.role ELSE t.role END
