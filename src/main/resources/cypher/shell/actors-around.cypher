MATCH (a:Actor)
WHERE a.lat > $south AND a.lat < $north AND a.lon > $west AND a.lon < $east AND NOT a:Citizen
RETURN a {.id, .name, .lat, .lon, kind: head([l IN labels(a) WHERE l <> 'Actor'])} AS actor
ORDER BY actor.id
LIMIT $limit
