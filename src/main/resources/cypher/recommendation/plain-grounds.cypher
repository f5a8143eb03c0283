// Who declares on its side what the asker declares on its own, each thing by how few have it.
MATCH (me:Actor {id: $id})
CALL () {
  MATCH (a:Actor)
  RETURN toFloat(count(a)) AS actors
}
CALL (me) {
  MATCH (me)-[mine:$($mine)]->(c:Competence|Theme|SdgTarget)
  WHERE coalesce(mine.visibility, 'public') = 'public' AND (mine.until IS NULL OR mine.until >= date())
  RETURN DISTINCT c
}
CALL (c) {
  MATCH (c)<-[t:$($theirs)]-(h:Actor)
  WHERE coalesce(t.visibility, 'public') = 'public' AND (t.until IS NULL OR t.until >= date())
  RETURN count(DISTINCT h) AS holding
}
WITH
  me,
  actors,
  c,
  holding,
  CASE holding WHEN 0 THEN 1.0 ELSE log(1 + actors / holding) / log(1 + actors) END AS rarity
WITH me, actors, collect({concept: c, holding: holding, rarity: rarity}) AS asked, sum(rarity) AS askedSum
UNWIND asked AS one
WITH me, actors, askedSum, one.concept AS c, one.rarity AS rarity, one.holding AS holding
WHERE holding <= $mostHolders
MATCH (c)<-[t:$($theirs)]-(x:Actor)
WHERE coalesce(t.visibility, 'public') = 'public' AND (t.until IS NULL OR t.until >= date()) AND x <> me
WITH DISTINCT actors, askedSum, c, rarity, x
WITH actors, askedSum, x, sum(rarity) AS common
ORDER BY common DESC, x.id
LIMIT $most
CALL (x) {
  MATCH (x)-[t:$($theirs)]->(c:Competence|Theme|SdgTarget)
  WHERE coalesce(t.visibility, 'public') = 'public' AND (t.until IS NULL OR t.until >= date())
  RETURN DISTINCT c
}
CALL (c) {
  MATCH (c)<-[t:$($theirs)]-(h:Actor)
  WHERE coalesce(t.visibility, 'public') = 'public' AND (t.until IS NULL OR t.until >= date())
  RETURN count(DISTINCT h) AS holding
}
WITH x, askedSum, common, sum(log(1 + actors / holding) / log(1 + actors)) AS sum
RETURN x.id AS id, common, sum, askedSum
