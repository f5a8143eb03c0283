UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MATCH (p:Project {id: row.project})
MERGE (a)-[t:TOOK_PART_IN]->(p)
ON CREATE SET t.role = row.role
SET
  t += row.values,
  t.role = CASE row.role WHEN 'coordinator' THEN row.role ELSE t.role END,
  // Which run brought it, by which a later one knows what its files no longer say; empty where nothing but the seed did.
  t.importRun = CASE $run WHEN '' THEN t.importRun ELSE $run END
