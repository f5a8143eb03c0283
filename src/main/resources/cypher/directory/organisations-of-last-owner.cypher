// Organisations that nobody else owns now, and that are not closed.
MATCH (me:Citizen {id: $id})-[mine:MEMBER_OF {role: 'owner'}]->(o:Actor)
WHERE
  (mine.to IS NULL OR mine.to >= $today) AND
  o.closedOn IS NULL AND
  NOT EXISTS {
    MATCH (other:Citizen)-[theirs:MEMBER_OF {role: 'owner'}]->(o)
    WHERE other <> me AND (theirs.to IS NULL OR theirs.to >= $today)
  }
RETURN DISTINCT o.id AS id, o.name AS name, o.externalId AS externalId
ORDER BY name, id
