// Who belongs to whom now. Also where the membership is not public: it is never shown, it only keeps
// people from being recommended to their own organisations.
MATCH (c:Actor)-[m:MEMBER_OF]->(o:Actor)
WHERE m.to IS NULL OR m.to >= date()
RETURN c.id AS citizen, o.id AS organisation
