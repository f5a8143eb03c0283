UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MATCH (c:Competence {code: row.competence})
MERGE (a)-[tie:SEEKS]->(c)
SET tie += row.values
