MATCH (c:Collaboration {id: $id})
MATCH (u:User {id: $user})
OPTIONAL MATCH (c)<-[:PART_OF_COLLABORATION]-(:CollaborationPart)-[:TAKEN_BY]->(self:Citizen)-[:ACTS_AS_USER]->(u)
OPTIONAL MATCH
  (c)<-[:PART_OF_COLLABORATION]-(:CollaborationPart)-[:TAKEN_BY]->(:Actor)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(u)
  WHERE
    r.role IN ['owner', 'manager'] AND
    (r.from IS NULL OR r.from <= $today) AND
    (r.to IS NULL OR r.to >= $today)
WITH c, u, count(self) > 0 AS self, collect(r.role) AS roles
UNWIND [
  CASE WHEN self THEN 'SELF' END,
  CASE WHEN 'owner' IN roles THEN 'OWNER' END,
  CASE WHEN 'manager' IN roles THEN 'MANAGER' END,
  CASE
    WHEN
      'steward' IN u.roles AND
      (c.imported OR EXISTS { (c)<-[:PART_OF_COLLABORATION]-(:CollaborationPart {state: 'disputed'}) })
    THEN 'STEWARD'
  END
] AS relation
WITH DISTINCT relation
WHERE relation IS NOT NULL
RETURN relation
