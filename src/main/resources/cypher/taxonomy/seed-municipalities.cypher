UNWIND $rows AS row
MATCH (around:Place {id: 'it-' + toLower(row.province)})
MERGE (p:Place {id: 'it-' + row.code})
SET p.kind = 'municipality', p.name = row.name, p.words = replace(row.name, "'", ' '), p.lat = toFloat(row.lat), p.lon = toFloat(row.lon),
  p.population = toInteger(row.population), p.coordinate = row.coordinate
WITH p, around
OPTIONAL MATCH (p)-[former:PART_OF]->(other:Place)
WHERE other <> around
DELETE former
WITH DISTINCT p, around
MERGE (p)-[:PART_OF]->(around)
