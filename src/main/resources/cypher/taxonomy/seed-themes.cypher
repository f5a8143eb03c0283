UNWIND $rows AS row
MERGE (t:Theme {code: row.code})
SET t.labelIt = row.label_it, t.labelEn = row.label_en,
  t.descriptionIt = row.description_it, t.descriptionEn = row.description_en, t.position = row.position
WITH t, row
OPTIONAL MATCH (t)-[former:BROADER]->(b:Theme)
WHERE b.code <> coalesce(row.parent, '')
DELETE former
WITH DISTINCT t, row
MATCH (b:Theme {code: row.parent})
MERGE (t)-[:BROADER]->(b)
