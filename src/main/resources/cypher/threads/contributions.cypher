MATCH (c)-[:SAID_IN]->(t:Thread)
OPTIONAL MATCH (c)-[:WRITTEN_BY]->(a:Citizen)
OPTIONAL MATCH (c)-[:IN_NAME_OF]->(o:Actor)
RETURN c {
  .id, .seq, .stamp, .type, .at, .editedAt, .goneAt, .goneByAuthor, .goneReason,
  text: CASE WHEN c.goneAt IS NULL THEN c.text ELSE '' END,
  thread: t.id,
  author: a {.id, name: coalesce(a.name, a.id)},
  inNameOf: o {.id, name: coalesce(o.name, o.externalId, o.id)},
  replyTo: head([(c)-[:REPLIES_TO]->(p:Contribution) | p.id]),
  reactions: COLLECT {
    MATCH (c)<-[r:REACTS]-(p:Citizen)
    RETURN {kind: r.kind, mine: p.id = $me}
  },
  competences: COLLECT {
    MATCH (c)-[n:NAMES_COMPETENCE]->(x:Competence)
    RETURN x {.code, .labelIt, .labelEn} ORDER BY n.position
  },
  metBy: COLLECT {
    MATCH (c)-[:MEETS]-(x:Contribution) WHERE x.goneAt IS NULL
    RETURN x.id ORDER BY x.seq
  },
  own: $me <> '' AND coalesce(a.id = $me, false)
} AS contribution
ORDER BY c.seq
