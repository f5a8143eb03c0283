MATCH (p:Project)
WHERE p.size IS NULL
WITH p LIMIT $limit
SET p.size = COUNT { (p)<-[:TOOK_PART_IN]-() }
RETURN count(p) AS counted
