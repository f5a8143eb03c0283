UNWIND $rows AS row
MATCH (person:Actor {id: row.citizen})
MATCH (user:User {id: row.user})
MERGE (person)-[:ACTS_AS_USER]->(user)
