MATCH (c:MembershipClaim {id: $id})-[:CLAIMS]->(a:Actor)
MATCH (c)-[:CLAIMED_BY]->(claimant:Actor)
MATCH (u:User {id: $user})
OPTIONAL MATCH (me:Citizen)-[:ACTS_AS_USER]->(u)
WITH a, claimant, u, me
ORDER BY me.id
LIMIT 1
OPTIONAL MATCH (me)-[r:MEMBER_OF]->(a)
WHERE (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
UNWIND [
  CASE WHEN me = claimant THEN 'SELF' END,
  CASE WHEN r IS NULL THEN null WHEN r.role = 'owner' THEN 'OWNER' WHEN r.role = 'manager' THEN 'MANAGER' ELSE 'MEMBER' END,
  CASE
    WHEN r.role IN ['owner', 'manager'] AND r.attestedBy IS NOT NULL AND (r.attestedUntil IS NULL OR r.attestedUntil >= $today)
    THEN 'ATTESTED'
  END,
  CASE WHEN 'steward' IN u.roles THEN 'STEWARD' END
] AS relation
WITH DISTINCT relation
WHERE relation IS NOT NULL
RETURN relation
