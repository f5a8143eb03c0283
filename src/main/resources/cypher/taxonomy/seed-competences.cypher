UNWIND $rows AS row
MERGE (c:Competence {code: row.code})
SET c.kind = row.kind, c.group = row.group, c.labelIt = row.label_it, c.labelEn = row.label_en, c.position = row.position
