// How a user stands to a case: to those whom it is about before it is decided, and to whom the decision was told after.
MATCH (c:ModerationCase {id: $id})
MATCH (u:User {id: $user})
OPTIONAL MATCH (me:Citizen)-[:ACTS_AS_USER]->(u)
WITH c, u, me
ORDER BY me.id
LIMIT 1
WITH c, u, me, COLLECT {
  MATCH (a:Actor {id: c.subject})
  WHERE c.kind = 'actor'
  RETURN a
  UNION
  MATCH (:Space {id: c.subject})-[:HOSTED_BY]->(a:Actor)
  WHERE c.kind = 'space'
  RETURN a
  UNION
  MATCH (:Project {id: c.subject})<-[t:TOOK_PART_IN]-(a:Actor)
  WHERE c.kind = 'project' AND t.role IN ['lead', 'coordinator']
  RETURN a
} AS concerned
WITH c, u, me, concerned, COLLECT {
  MATCH (me)-[r:MEMBER_OF]->(a:Actor)
  WHERE a IN concerned AND (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
  RETURN CASE r.role WHEN 'owner' THEN 'OWNER' WHEN 'manager' THEN 'MANAGER' ELSE 'MEMBER' END
} AS roles
UNWIND roles + [
  CASE WHEN me IN concerned THEN 'SELF' END,
  CASE WHEN c.kind <> 'actor' AND EXISTS { (c)-[:CONCERNS]->(u) } THEN 'SELF' END,
  CASE WHEN 'steward' IN u.roles THEN 'STEWARD' END
] AS relation
WITH DISTINCT relation
WHERE relation IS NOT NULL
RETURN relation
