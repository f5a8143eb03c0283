// Who publicly belongs to whom now.
MATCH (c:Actor)-[m:MEMBER_OF]->(o:Actor)
WHERE coalesce(m.visibility, 'public') = 'public' AND (m.to IS NULL OR m.to >= date())
RETURN c.id AS citizen, o.id AS organisation
