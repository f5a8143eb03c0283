UNWIND $rows AS row
MERGE (t:Topic {code: row.code})
SET t += row.values
