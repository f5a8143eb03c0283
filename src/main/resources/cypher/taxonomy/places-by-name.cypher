CALL db.index.fulltext.queryNodes('place_words', $question, {limit: 400}) YIELD node AS p, score
WITH p, score,
  CASE p.kind
    WHEN 'country' THEN 8.0
    WHEN 'region' THEN 7.0
    WHEN 'province' THEN 5.0
    WHEN 'municipality' THEN log10(coalesce(p.population, 0) + 10)
    ELSE 2.0
  END AS weight
ORDER BY score * weight DESC, p.name, p.id
LIMIT $limit
RETURN p {.*, within: COLLECT {
  MATCH path = (p)-[:PART_OF*1..5]->(around:Place)
  RETURN around.name ORDER BY length(path)
}} AS place
