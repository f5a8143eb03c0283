// Who works in the same place or one around it, by the rarest that both share.
MATCH (me:Actor {id: $id})
CALL () {
  MATCH (a:Actor)
  RETURN toFloat(count(a)) AS actors
}
CALL (me) {
  MATCH (me)-[mine:OPERATES_IN]->(:Place)-[:PART_OF*0..5]->(c:Place)
  WHERE coalesce(mine.visibility, 'public') = 'public'
  RETURN DISTINCT c
}
CALL (c) {
  MATCH (c)<-[:PART_OF*0..5]-(:Place)<-[t:OPERATES_IN]-(h:Actor)
  WHERE coalesce(t.visibility, 'public') = 'public'
  RETURN count(DISTINCT h) AS holding
}
WITH me, actors, c, holding
WHERE 0 < holding <= $mostHolders
MATCH (c)<-[:PART_OF*0..5]-(:Place)<-[t:OPERATES_IN]-(x:Actor)
WHERE coalesce(t.visibility, 'public') = 'public' AND x <> me
WITH x, max(log(1 + actors / holding) / log(1 + actors)) AS common
RETURN x.id AS id, common, 0.0 AS sum, 0.0 AS askedSum
ORDER BY common DESC, id
LIMIT $most
