UNWIND $rows AS row
MATCH (person:Citizen {id: row.citizen})
MATCH (organisation:Actor {id: row.organisation})
MERGE (person)-[m:MEMBER_OF]->(organisation)
SET m += row.values
