MATCH (s:Space {id: $space})-[m:HAS_MEMBER {state: $state}]->(a:Actor)
WHERE $keeper OR coalesce(m.visibility, 'public') = 'public' OR ($signedIn AND m.visibility = 'members')
WITH m, a
WHERE $afterId = '' OR a.name > $afterName OR (a.name = $afterName AND a.id > $afterId)
RETURN a {.id, .name, kind: a.kind, state: m.state, since: m.since, note: m.note} AS member
ORDER BY a.name, a.id
LIMIT $limit
