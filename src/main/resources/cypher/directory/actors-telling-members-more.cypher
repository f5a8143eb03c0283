// By the edges' own indexes: few say something to members alone.
CALL () {
  MATCH (w:ForMembers)
  RETURN w.actor AS id
  UNION ALL
  MATCH (a:Actor)-[r:OFFERS]->()
  WHERE r.visibility = 'members'
  RETURN a.id AS id
  UNION ALL
  MATCH (a:Actor)-[r:SEEKS]->()
  WHERE r.visibility = 'members'
  RETURN a.id AS id
  UNION ALL
  MATCH (a:Actor)-[r:CARES_FOR]->()
  WHERE r.visibility = 'members'
  RETURN a.id AS id
  UNION ALL
  MATCH (a:Actor)-[r:PURSUES]->()
  WHERE r.visibility = 'members'
  RETURN a.id AS id
  UNION ALL
  MATCH (a:Actor)-[r:OPERATES_IN]->()
  WHERE r.visibility = 'members'
  RETURN a.id AS id
  UNION ALL
  MATCH (a:Actor)-[r:MEMBER_OF]->(o:Actor)
  WHERE r.visibility = 'members'
  UNWIND [a.id, o.id] AS id
  RETURN id
  UNION ALL
  MATCH (a:Actor)-[r:TOOK_PART_IN]->()
  WHERE r.visibility = 'members'
  RETURN a.id AS id
}
RETURN DISTINCT id
