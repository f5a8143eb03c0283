MATCH (u:User {id: $user})
OPTIONAL MATCH (a)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(u)
  WHERE
    r.role IN ['owner', 'manager'] AND
    (r.from IS NULL OR r.from <= $today) AND
    (r.to IS NULL OR r.to >= $today)
WITH EXISTS { (a)-[:ACTS_AS_USER]->(u) } AS self, collect(r.role) AS roles
UNWIND [
  CASE WHEN self THEN 'SELF' END,
  CASE WHEN 'owner' IN roles THEN 'OWNER' END,
  CASE WHEN 'manager' IN roles THEN 'MANAGER' END
] AS relation
WITH DISTINCT relation
WHERE relation IS NOT NULL
RETURN relation
