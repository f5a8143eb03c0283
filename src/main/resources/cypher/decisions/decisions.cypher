MATCH (d)-[:DECIDED_IN]->(t:Thread)-[:THREAD_OF]->(r:Room)
OPTIONAL MATCH (d)-[:DRAFTED_BY]->(by:Actor)
RETURN d {.id, .kind, .question, .context, .options, .seats, .voters, .anonymous, .hidden, .quorum, .reasons, .state,
          .opensAt, .closesAt, .eligible, .statement, .chosen, .reviewOn, .statedAt, .version,
          thread: t.id, threadTitle: t.title, room: r.id, roomTitle: r.title, draftedBy: by.name,
          cast: COUNT { (:Ballot)-[:BALLOT_IN]->(d) }} AS decision
ORDER BY d.createdAt DESC, d.id
