MATCH (c:Challenge {id: $id})
CALL (c) {
  MATCH (user:User)-[:FOLLOWS]->(c)
  RETURN user
  UNION
  MATCH (c)<-[:ANSWERS]-(p:Proposal)<-[:PARTNERS_IN]-(a:Actor)
  WHERE p.status <> 'withdrawn'
  MATCH (a)-[:ACTS_AS_USER]->(user:User)
  RETURN user
  UNION
  MATCH (c)<-[:ANSWERS]-(p:Proposal)<-[:PARTNERS_IN]-(:Actor)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(user:User)
  WHERE p.status <> 'withdrawn' AND r.role IN ['owner', 'manager']
    AND (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
  RETURN user
}
WITH DISTINCT user
RETURN user.id
ORDER BY user.id
