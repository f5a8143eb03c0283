// Rooms that the reader $me ('' for a guest) may know of: the open ones and those by request, and any that they are in or asked into.
MATCH (r:Room)
WHERE (r.finishedAt IS NOT NULL) = $finished
  AND ($of = '' OR EXISTS {
    MATCH (r)<-[o:IN_ROOM]-(:Citizen {id: $of})
    WHERE o.state = 'member' OR $of = $me
  })
  AND (r.access <> 'invited' OR EXISTS {
    MATCH (r)<-[i:IN_ROOM]-(:Citizen {id: $me})
    WHERE i.state IN ['member', 'invited']
  })
  AND r.hiddenAt IS NULL
  AND ($theme = '' OR EXISTS { (r)-[:CARES_FOR]->(:Theme {code: $theme}) })
  AND ($direction = '' OR EXISTS { (r)-[:TAKES_DIRECTION]->(:Direction {code: $direction}) })
  AND all(word IN $words WHERE r.words CONTAINS word)
WITH r ORDER BY r.lastAt DESC, r.id
SKIP $offset LIMIT $limit
RETURN r.id AS id
