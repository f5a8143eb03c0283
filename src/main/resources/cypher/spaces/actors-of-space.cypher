MATCH (s:Space {id: $space})-[m:HAS_MEMBER {state: 'member'}]->(a:Actor)
WHERE $keeper OR coalesce(m.visibility, 'public') = 'public' OR ($signedIn AND m.visibility = 'members')
RETURN a.id AS id
UNION
MATCH (s:Space {id: $space})-[:HOSTED_BY]->(a:Actor)
RETURN a.id AS id
