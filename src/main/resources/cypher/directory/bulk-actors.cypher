UNWIND $rows AS row
MERGE (a:Actor {id: row.id})
ON CREATE SET a.createdAt = $now, a.version = 0, a.recommendable = true
WITH a, row
WHERE a.version = 0
REMOVE a:Company:Institution:Cooperative:Association:Citizen
SET a:$(row.kind), a += row.values, a.updatedAt = $now
WITH a, row
CALL (a, row) {
  MATCH (seat:Place {id: row.seat})
  OPTIONAL MATCH (a)-[former:OPERATES_IN {seat: true}]->(other:Place)
  WHERE other <> seat
  DELETE former
  WITH DISTINCT a, seat
  MERGE (a)-[tie:OPERATES_IN]->(seat)
  SET tie.seat = true
}
CALL (a, row) {
  UNWIND row.themes AS code
  MATCH (theme:Theme {code: code})
  MERGE (a)-[:CARES_FOR]->(theme)
}
CALL (a, row) {
  UNWIND row.sdgTargets AS code
  MATCH (target:SdgTarget {code: code})
  MERGE (a)-[:PURSUES]->(target)
}
