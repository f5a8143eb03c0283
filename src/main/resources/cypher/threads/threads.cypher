WITH t, r
OPTIONAL MATCH (:Citizen {id: $me})-[read:HAS_READ]->(t)
WITH t, r, coalesce(read.upTo, 0) AS upTo
RETURN t {
  .id, .title, .startedAt, .closedAt, .goneTo, .summary, .summaryAt, .summaryUpTo, .lastAt,
  room: r.id,
  pinned: coalesce(t.pinned, false),
  startedBy: coalesce(head([(t)-[:STARTED_BY]->(a:Citizen) | a.name]), ''),
  summaryBy: coalesce(head([(t)-[:SUMMED_UP_BY]->(a:Citizen) | a.name]), ''),
  contributions: COUNT { (t)<-[:SAID_IN]-(c:Contribution) WHERE c.goneAt IS NULL },
  lastSeq: coalesce(head(COLLECT { MATCH (t)<-[:SAID_IN]-(c:Contribution) RETURN c.seq ORDER BY c.seq DESC LIMIT 1 }), 0),
  unread: CASE WHEN $me = '' THEN 0 ELSE COUNT {
    MATCH (t)<-[:SAID_IN]-(c:Contribution)
    WHERE c.seq > upTo AND c.goneAt IS NULL AND NOT EXISTS { (c)-[:WRITTEN_BY]->(:Citizen {id: $me}) }
  } END,
  firstUnread: CASE WHEN $me = '' THEN 0 ELSE coalesce(head(COLLECT {
    MATCH (t)<-[:SAID_IN]-(c:Contribution)
    WHERE c.seq > upTo AND c.goneAt IS NULL AND NOT EXISTS { (c)-[:WRITTEN_BY]->(:Citizen {id: $me}) }
    RETURN c.seq ORDER BY c.seq LIMIT 1
  }), 0) END
} AS thread
ORDER BY thread.pinned DESC, thread.lastAt DESC, thread.id
