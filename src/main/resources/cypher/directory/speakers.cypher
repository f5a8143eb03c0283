// The person itself, or the owners and managers of an organisation.
MATCH (a:Actor {id: $id})
OPTIONAL MATCH (a)-[:ACTS_AS_USER]->(own:User)
OPTIONAL MATCH (a)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(speaker:User)
  WHERE
    r.role IN ['owner', 'manager'] AND
    (r.from IS NULL OR r.from <= $today) AND
    (r.to IS NULL OR r.to >= $today)
UNWIND [own, speaker] AS user
WITH DISTINCT user
WHERE user IS NOT NULL AND NOT EXISTS { (user)-[:BLOCKS]->(:Actor {id: $other}) }
RETURN user.id AS user
ORDER BY user
LIMIT 50
