// Calls that all may read, in the order they are listed: those that can be answered first, the nearest deadline on top, the others from the newest.
MATCH (c:Challenge)
WHERE c.status IN $public
  AND ($theme = '' OR EXISTS { (c)-[:ABOUT]->(:Theme)-[:BROADER*0..3]->(:Theme {code: $theme}) })
  AND ($goal = 0 OR EXISTS { (c)-[:ABOUT]->(:SdgTarget)-[:TARGET_OF]->(:SdgGoal {number: $goal}) })
  AND ($place = '' OR EXISTS { (c)-[:SET_IN]->(:Place)-[:PART_OF*0..6]->(:Place {id: $place}) })
  AND ($host = '' OR EXISTS { (c)-[:LAUNCHED_BY]->(:Actor {id: $host}) })
  AND ($space = '' OR EXISTS { (c)-[:IN_SPACE]->(:Space {id: $space}) })
  AND all(word IN $words WHERE c.words CONTAINS word)
WITH c, CASE
    WHEN c.status = 'open' AND (c.deadline IS NULL OR c.deadline >= $now) THEN 'open'
    WHEN c.status IN ['open', 'evaluating', 'ranked'] THEN 'judging'
    ELSE 'done'
  END AS state
WITH c, state, CASE state
    WHEN 'open' THEN '0' + toString(coalesce(c.deadline.epochMillis, 9999999999999))
    WHEN 'judging' THEN '1' + toString(9999999999999 - c.publishedAt.epochMillis)
    ELSE '2' + toString(9999999999999 - c.publishedAt.epochMillis)
  END + '~' + c.id AS key
