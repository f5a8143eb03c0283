UNWIND $rows AS row
MATCH (around:Place {id: 'it-r' + row.region})
MERGE (p:Place {id: 'it-' + toLower(row.code)})
SET p.kind = 'province', p.name = row.name, p.words = replace(row.name, "'", ' '), p.lat = toFloat(row.lat), p.lon = toFloat(row.lon)
MERGE (p)-[:PART_OF]->(around)
