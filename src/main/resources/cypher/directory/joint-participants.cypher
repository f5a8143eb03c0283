// Answers with whoever took part and no longer does.
MATCH (p:Project {id: $id})
CALL (p) {
  UNWIND $rows AS row
  MATCH (a:Actor {id: row.actor})
  MERGE (a)-[t:TOOK_PART_IN]->(p)
  // What people confirmed themselves is no longer a file's to take out.
  SET t += row.values, t.importRun = null
}
CALL (p) {
  MATCH (gone:Actor)-[t:TOOK_PART_IN]->(p)
  WHERE NOT gone.id IN [row IN $rows | row.actor]
  DELETE t
  RETURN collect(gone.id) AS gone
}
SET
  p.size = COUNT { (p)<-[t:TOOK_PART_IN WHERE coalesce(t.visibility, 'public') = 'public']-() },
  p.sizeCounted = true
WITH gone
UNWIND gone AS id
RETURN id
