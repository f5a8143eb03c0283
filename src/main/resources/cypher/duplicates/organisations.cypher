// Every organisation with what it is recognised by, withheld or not.
MATCH (a:Actor)
WHERE a.id > $after AND NOT a:Citizen
WITH a
ORDER BY a.id
LIMIT $limit
WITH a, [(a)-[:WITHHOLDS]->(w:Withheld) | w] AS withheld
RETURN
  a.id AS id,
  a.name AS name,
  coalesce(a.website, head([w IN withheld WHERE w.website IS NOT NULL | w.website])) AS website,
  coalesce(a.vatNumber, head([w IN withheld WHERE w.vatNumber IS NOT NULL | w.vatNumber])) AS vatNumber,
  coalesce(a.taxCode, head([w IN withheld WHERE w.taxCode IS NOT NULL | w.taxCode])) AS taxCode,
  [(a)-[:OPERATES_IN]->(p:Place) | p.id] AS places
ORDER BY id
