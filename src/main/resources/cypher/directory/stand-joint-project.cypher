// One that rests comes back with what other rooms tied to it.
CALL () {
  MATCH (resting:RestingProject {id: $id})
  REMOVE resting:RestingProject
  SET resting:Project
}
MERGE (p:Project {id: $id})
ON CREATE SET p.createdAt = $now
SET p += $values, p.updatedAt = $now
WITH p
CALL (p) {
  OPTIONAL MATCH (p)-[former:ABOUT|HELD_IN]->()
  DELETE former
}
CALL (p) {
  UNWIND $themes AS code
  MATCH (theme:Theme {code: code})
  MERGE (p)-[:ABOUT]->(theme)
}
CALL (p) {
  MATCH (place:Place {id: $place})
  MERGE (p)-[:HELD_IN]->(place)
}
