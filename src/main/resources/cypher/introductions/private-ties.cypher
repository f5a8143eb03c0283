// What ties an actor that it may see itself and the public may not: its own kept edges to what others show, and who was introduced to it.
CALL () {
  MATCH (a:Actor {id: $id})-[own:TOOK_PART_IN]->(p:Project)<-[r:TOOK_PART_IN]-(b:Actor)
  WHERE coalesce(own.visibility, 'public') <> 'public' AND coalesce(r.visibility, 'public') = 'public' AND b <> a
  WITH b, p, coalesce(p.size, 0) AS said, COUNT { (p)<-[:TOOK_PART_IN]-() } AS counted
  WITH b, p, CASE WHEN said > counted THEN said ELSE counted END AS size
  WHERE size <= $largest
  RETURN
    b.id AS other,
    'WORKED_TOGETHER' AS how,
    p.id AS project,
    coalesce(p.title, p.titleIt, p.acronym, p.id) AS title,
    p.start AS start,
    size AS size
  UNION
  MATCH (a:Actor {id: $id})-[m:MEMBER_OF]-(b:Actor)
  WHERE coalesce(m.visibility, 'public') <> 'public' AND (m.to IS NULL OR m.to >= $today)
  AND (startNode(m) = a OR m.visibility = 'members')
  RETURN b.id AS other, 'BELONG_TOGETHER' AS how, null AS project, null AS title, null AS start, 0 AS size
  UNION
  MATCH (a:Actor {id: $id})<-[:ASKED_FOR]-(i:Introduction {state: 'accepted'})<-[:STEP_OF]-(s:IntroductionStep)-[:STEP_ASKS]->(b:Actor)
  WHERE s.last
  RETURN b.id AS other, 'WERE_INTRODUCED' AS how, null AS project, null AS title, null AS start, 0 AS size
  UNION
  MATCH (a:Actor {id: $id})<-[:STEP_ASKS]-(s:IntroductionStep)-[:STEP_OF]->(i:Introduction {state: 'accepted'})-[:ASKED_FOR]->(b:Actor)
  WHERE s.last
  RETURN b.id AS other, 'WERE_INTRODUCED' AS how, null AS project, null AS title, null AS start, 0 AS size
}
RETURN other, how, project, title, start, size
ORDER BY other, how, start DESC, project
