// For whom somebody with a sign-in speaks.
MATCH (c:Citizen)-[:ACTS_AS_USER]->(:User)
RETURN c.id AS id
UNION
MATCH (o:Actor)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(:User)
WHERE r.role IN ['owner', 'manager'] AND (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
RETURN o.id AS id
