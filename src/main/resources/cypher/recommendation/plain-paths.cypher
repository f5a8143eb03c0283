// The paths over partners that tie most between an asker and each of these.
UNWIND $ids AS id
MATCH (me:Actor {id: $id}), (x:Actor {id: id})
CALL (me, x) {
  MATCH (me)-[a:TOOK_PART_IN]->(p:Project)<-[b:TOOK_PART_IN]-(m:Actor)-[c:TOOK_PART_IN]->(q:Project)<-[d:TOOK_PART_IN]-(x)
  WHERE
    coalesce(a.visibility, 'public') = 'public' AND
    coalesce(b.visibility, 'public') = 'public' AND
    coalesce(c.visibility, 'public') = 'public' AND
    coalesce(d.visibility, 'public') = 'public' AND
    coalesce(m.recommendable, true) AND
    COUNT { (m)-[:TOOK_PART_IN]->() } <= $mostProjects
  RETURN p, m, q
  ORDER BY p.start DESC, q.start DESC, m.id
  LIMIT 1
}
RETURN
  x.id AS id,
  [me.id, coalesce(me.name, me.id)] AS me,
  [p.id, coalesce(p.title, p.titleIt, p.acronym, p.id)] AS first,
  p.start AS firstStart,
  [m.id, coalesce(m.name, m.id)] AS middle,
  [q.id, coalesce(q.title, q.titleIt, q.acronym, q.id)] AS second,
  q.start AS secondStart,
  [x.id, coalesce(x.name, x.id)] AS candidate
