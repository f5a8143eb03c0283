UNWIND $rows AS row
MATCH (around:Place {id: toLower(row.country)})
MERGE (p:Place {id: toLower(row.country) + '-r' + row.code})
SET p.kind = 'region', p.name = row.name, p.words = replace(row.name, "'", ' '), p.lat = toFloat(row.lat), p.lon = toFloat(row.lon)
MERGE (p)-[:PART_OF]->(around)
