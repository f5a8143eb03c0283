// Who speaks for one of the team is its owner, its manager or that very person.
MATCH (p:Proposal {id: $id})<-[:PART_OF_PROPOSAL]-(:ProposalPart {state: 'agreed'})-[:FILLED_BY]->(a:Actor)
MATCH (u:User {id: $user})
OPTIONAL MATCH (a)-[:ACTS_AS_USER]->(self:User {id: $user})
OPTIONAL MATCH (a)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(u)
  WHERE
    r.role IN ['owner', 'manager'] AND
    (r.from IS NULL OR r.from <= $today) AND
    (r.to IS NULL OR r.to >= $today)
WITH count(self) > 0 AS self, collect(r.role) AS roles
UNWIND [
  CASE WHEN self THEN 'SELF' END,
  CASE WHEN 'owner' IN roles THEN 'OWNER' END,
  CASE WHEN 'manager' IN roles THEN 'MANAGER' END
] AS relation
WITH DISTINCT relation
WHERE relation IS NOT NULL
RETURN relation
