MATCH (s:Space {status: $status})-[:HOSTED_BY]->(host:Actor)
WHERE ($theme = '' OR EXISTS { (s)-[:CARES_FOR]->(:Theme {code: $theme}) })
  AND all(word IN $words WHERE s.words CONTAINS word)
MATCH (s)<-[:ADDRESS_OF {current: true}]-(a:SpaceAddress)
WITH s, a
WHERE $afterSlug = '' OR s.sortName > $afterName OR (s.sortName = $afterName AND a.slug > $afterSlug)
RETURN s.id AS id
ORDER BY s.sortName, a.slug
LIMIT $limit
