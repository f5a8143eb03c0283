// $ids in the order wanted.
UNWIND range(0, size($ids) - 1) AS position
MATCH (r:Room {id: $ids[position]})
OPTIONAL MATCH (r)-[:HANGS_ON]->(h)
WITH position, r, h ORDER BY position
RETURN r {
  .id, .title, .purpose, .access, .slowSeconds, .startedAt, .finishedAt, .outcome, .lastAt, .version, .hostKind, .hostId,
  hostIt: coalesce(h.titleIt, h.name, h.title, h.acronym, r.hostName),
  hostEn: coalesce(h.titleEn, h.titleIt, h.name, h.title, h.acronym, r.hostName),
  themes: COLLECT { MATCH (r)-[:CARES_FOR]->(t:Theme) RETURN t {.code, .labelIt, .labelEn} ORDER BY t.code },
  direction: head([(r)-[:TAKES_DIRECTION]->(d:Direction) | d {.code, .labelIt, .labelEn}]),
  people: COUNT { (r)<-[:IN_ROOM {state: 'member'}]-(:Citizen) },
  threads: COUNT { (r)<-[:THREAD_OF]-(t:Thread) WHERE t.goneTo IS NULL },
  contributions: COUNT { (r)<-[:THREAD_OF]-(:Thread)<-[:SAID_IN]-(c:Contribution) WHERE c.goneAt IS NULL }
} AS room
ORDER BY position
