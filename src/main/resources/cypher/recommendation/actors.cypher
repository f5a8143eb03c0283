// Every actor with the country it works in, its seat before other places.
MATCH (a:Actor)
RETURN
  a.id AS id,
  coalesce(a.name, a.shortName, a.externalId, a.id) AS name,
  coalesce(a.kind, head([l IN labels(a) WHERE l <> 'Actor']), '') AS kind,
  coalesce(a.recommendable, true) = false AS optedOut,
  head(
    COLLECT {
      MATCH (a)-[o:OPERATES_IN]->(:Place)-[:PART_OF*0..5]->(c:Place {kind: 'country'})
      WHERE coalesce(o.visibility, 'public') = 'public'
      RETURN c.id
      ORDER BY coalesce(o.seat, false) DESC, c.id
      LIMIT 1
    }
  ) AS country
