UNWIND $rows AS row
MERGE (p:Project {id: row.id})
ON CREATE SET p.createdAt = $now, p.version = 0
WITH p, row
WHERE p.version = 0
SET p += row.values, p.updatedAt = $now
WITH p, row
CALL (p, row) {
  WITH p, row
  WHERE row.topic IS NOT NULL
  MERGE (topic:Topic {code: row.topic})
  MERGE (p)-[:IN_TOPIC]->(topic)
}
CALL (p, row) {
  UNWIND row.themes AS code
  MATCH (theme:Theme {code: code})
  MERGE (p)-[:ABOUT]->(theme)
}
CALL (p, row) {
  UNWIND row.sdgTargets AS code
  MATCH (target:SdgTarget {code: code})
  MERGE (p)-[:AIMS_AT]->(target)
}
CALL (p, row) {
  MATCH (direction:Direction {code: row.direction})
  MERGE (p)-[:TAKES_DIRECTION]->(direction)
}
CALL (p, row) {
  MATCH (place:Place {id: row.place})
  MERGE (p)-[:HELD_IN]->(place)
}
