MATCH (p:Project)<-[kept:TOOK_PART_IN {importRun: $run}]-()
WITH DISTINCT p
MATCH (p)<-[t:TOOK_PART_IN]-()
WHERE t.importRun IS NOT NULL AND t.importRun <> $run
WITH p, t LIMIT $limit
DELETE t
// Counted anew by the end of the run.
SET p.size = CASE WHEN p.sizeCounted THEN null ELSE p.size END
RETURN count(*) AS dropped
