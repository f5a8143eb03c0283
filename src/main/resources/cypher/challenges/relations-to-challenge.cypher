MATCH (c:Challenge {id: $id})-[:LAUNCHED_BY]->(host:Actor)
MATCH (u:User {id: $user})
OPTIONAL MATCH (me:Citizen)-[:ACTS_AS_USER]->(u)
WITH c, host, u, me
ORDER BY me.id
LIMIT 1
OPTIONAL MATCH (me)-[r:MEMBER_OF]->(host)
WHERE (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
OPTIONAL MATCH (c)-[appointed:RUN_BY]->(me)
UNWIND [
  CASE WHEN r IS NULL THEN null WHEN r.role = 'owner' THEN 'OWNER' WHEN r.role = 'manager' THEN 'MANAGER' ELSE 'MEMBER' END,
  CASE
    WHEN r.role IN ['owner', 'manager'] AND r.attestedBy IS NOT NULL AND (r.attestedUntil IS NULL OR r.attestedUntil >= $today)
    THEN 'ATTESTED'
  END,
  CASE WHEN appointed IS NOT NULL THEN 'MANAGER' END,
  CASE WHEN 'steward' IN u.roles THEN 'STEWARD' END
] AS relation
WITH DISTINCT relation
WHERE relation IS NOT NULL
RETURN relation
