UNWIND $rows AS row
MERGE (d:Direction {code: row.code})
SET d.labelIt = row.label_it, d.labelEn = row.label_en,
  d.descriptionIt = row.description_it, d.descriptionEn = row.description_en, d.position = row.position
