UNWIND $rows AS row
MERGE (p:Place {id: toLower(row.code)})
SET p.kind = 'country', p.name = row.name_it, p.nameIt = row.name_it, p.nameEn = row.name_en,
  p.words = replace(row.name_it + ' ' + row.name_en, "'", ' '),
  p.lat = toFloat(row.lat), p.lon = toFloat(row.lon)
