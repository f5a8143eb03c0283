UNWIND $rows AS row
MATCH (g:SdgGoal {number: toInteger(row.goal)})
MERGE (t:SdgTarget {code: row.code})
SET t.labelIt = row.label_it, t.labelEn = row.label_en, t.position = row.position
MERGE (t)-[:TARGET_OF]->(g)
