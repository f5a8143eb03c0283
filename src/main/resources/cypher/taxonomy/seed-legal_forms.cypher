UNWIND $rows AS row
MERGE (f:LegalForm {code: row.code})
SET f.labelIt = row.label_it, f.labelEn = row.label_en, f.kind = row.kind, f.position = row.position
