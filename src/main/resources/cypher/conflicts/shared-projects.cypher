MATCH (one:Actor)-[t:TOOK_PART_IN]->(j:Project)<-[u:TOOK_PART_IN]-(other:Actor)
WHERE one.id IN $sides AND other.id IN $parties AND one <> other
WITH
  one, other, j,
  [d IN [coalesce(t.from, j.start), coalesce(u.from, j.start)] WHERE d IS NOT NULL] AS starts,
  [d IN [coalesce(t.to, j.end), coalesce(u.to, j.end)] WHERE d IS NOT NULL] AS ends,
  coalesce(t.visibility, 'public') <> 'private' AND coalesce(u.visibility, 'public') <> 'private' AS open
RETURN
  one.id AS one, other.id AS other, j.id AS project, coalesce(j.titleIt, j.title, j.titleEn, j.id) AS title, open,
  CASE size(starts) WHEN 2 THEN CASE WHEN starts[0] > starts[1] THEN starts[0] ELSE starts[1] END ELSE starts[0] END AS from,
  CASE size(ends) WHEN 2 THEN CASE WHEN ends[0] < ends[1] THEN ends[0] ELSE ends[1] END ELSE ends[0] END AS to
