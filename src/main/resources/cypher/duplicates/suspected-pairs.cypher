// The pairs that wait for a decision, the most suspicious first.
MATCH (a:Actor)-[s:MAYBE_SAME {state: 'suspected'}]->(b:Actor)
WITH a, b, s
ORDER BY s.score DESC, a.id, b.id
LIMIT $most
RETURN
  s.score AS score,
  coalesce(s.reasons, []) AS reasons,
  a {
    .id, .source, .externalId,
    kind: coalesce(a.kind, head([l IN labels(a) WHERE l <> 'Actor'])),
    name: coalesce(a.name, a.externalId, a.id),
    website: coalesce(a.website, head([(a)-[:WITHHOLDS]->(w:Withheld) WHERE w.website IS NOT NULL | w.website])),
    vatNumber: coalesce(a.vatNumber, head([(a)-[:WITHHOLDS]->(w:Withheld) WHERE w.vatNumber IS NOT NULL | w.vatNumber])),
    taxCode: coalesce(a.taxCode, head([(a)-[:WITHHOLDS]->(w:Withheld) WHERE w.taxCode IS NOT NULL | w.taxCode])),
    place: head(COLLECT {
      MATCH (a)-[o:OPERATES_IN]->(p:Place)
      RETURN coalesce(p.name, p.nameIt) ORDER BY coalesce(o.seat, false) DESC, p.id LIMIT 1
    }),
    collaborations: COUNT { MATCH (a)-[:TOOK_PART_IN]->(:Project) },
    people: COUNT { MATCH (a)<-[m:MEMBER_OF]-(:Citizen) WHERE m.to IS NULL OR m.to >= $today },
    speakers: COLLECT {
      MATCH (a)<-[m:MEMBER_OF]-(c:Citizen)
      WHERE m.role IN ['owner', 'manager'] AND (m.to IS NULL OR m.to >= $today)
      RETURN c.name ORDER BY c.name LIMIT 5
    }
  } AS one,
  b {
    .id, .source, .externalId,
    kind: coalesce(b.kind, head([l IN labels(b) WHERE l <> 'Actor'])),
    name: coalesce(b.name, b.externalId, b.id),
    website: coalesce(b.website, head([(b)-[:WITHHOLDS]->(w:Withheld) WHERE w.website IS NOT NULL | w.website])),
    vatNumber: coalesce(b.vatNumber, head([(b)-[:WITHHOLDS]->(w:Withheld) WHERE w.vatNumber IS NOT NULL | w.vatNumber])),
    taxCode: coalesce(b.taxCode, head([(b)-[:WITHHOLDS]->(w:Withheld) WHERE w.taxCode IS NOT NULL | w.taxCode])),
    place: head(COLLECT {
      MATCH (b)-[o:OPERATES_IN]->(p:Place)
      RETURN coalesce(p.name, p.nameIt) ORDER BY coalesce(o.seat, false) DESC, p.id LIMIT 1
    }),
    collaborations: COUNT { MATCH (b)-[:TOOK_PART_IN]->(:Project) },
    people: COUNT { MATCH (b)<-[m:MEMBER_OF]-(:Citizen) WHERE m.to IS NULL OR m.to >= $today },
    speakers: COLLECT {
      MATCH (b)<-[m:MEMBER_OF]-(c:Citizen)
      WHERE m.role IN ['owner', 'manager'] AND (m.to IS NULL OR m.to >= $today)
      RETURN c.name ORDER BY c.name LIMIT 5
    }
  } AS other
ORDER BY score DESC, a.id, b.id
