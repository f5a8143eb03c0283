MATCH (r:Room {id: $id})
MATCH (u:User {id: $user})
OPTIONAL MATCH (r)<-[i:IN_ROOM {state: 'member'}]-(:Citizen)-[:ACTS_AS_USER]->(u)
WITH r, u, collect(i.role) AS roles
UNWIND [
  CASE WHEN 'participant' IN roles THEN 'MEMBER' END,
  CASE WHEN 'facilitator' IN roles THEN 'MANAGER' END,
  CASE WHEN 'steward' IN u.roles AND r.access <> 'invited' THEN 'STEWARD' END
] AS relation
WITH DISTINCT relation
WHERE relation IS NOT NULL
RETURN relation
