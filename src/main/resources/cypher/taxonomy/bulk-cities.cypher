UNWIND $rows AS row
MATCH (country:Place {id: row.country})
MERGE (p:Place {id: row.id})
ON CREATE SET p.kind = 'city', p.name = row.name, p.words = replace(row.name, "'", ' ')
SET p.lat = coalesce(p.lat, row.lat), p.lon = coalesce(p.lon, row.lon)
MERGE (p)-[:PART_OF]->(country)
