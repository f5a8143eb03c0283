// The places where somebody publicly works and those that contain them.
MATCH (a:Actor)-[o:OPERATES_IN]->(near:Place)
WHERE coalesce(o.visibility, 'public') = 'public'
WITH DISTINCT near
MATCH (near)-[:PART_OF*0..5]->(p:Place)
WITH DISTINCT p
OPTIONAL MATCH (p)-[:PART_OF]->(parent:Place)
WITH p, min(parent.id) AS parent
RETURN p.id AS id, coalesce(p.name, p.nameIt) AS name, parent
