UNWIND $rows AS row
MERGE (p:Place {id: 'it-' + row.municipality + '-' + row.code})
SET p.kind = 'district', p.name = row.name, p.words = replace(row.name, "'", ' '), p.lat = toFloat(row.lat), p.lon = toFloat(row.lon)
WITH p, 'it-' + row.municipality + coalesce('-' + row.parent, '') AS aroundId
MATCH (around:Place {id: aroundId})
OPTIONAL MATCH (p)-[former:PART_OF]->(other:Place)
WHERE other <> around
DELETE former
WITH DISTINCT p, around
MERGE (p)-[:PART_OF]->(around)
