// Which of these actors work in a place or inside it, and care for one of some themes.
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE
  ($place = '' OR EXISTS {
    MATCH (a)-[t:OPERATES_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place})
    WHERE coalesce(t.visibility, 'public') = 'public'
  })
  AND ($themes = [] OR EXISTS {
    MATCH (a)-[t:CARES_FOR]->(c:Theme)
    WHERE c.code IN $themes AND coalesce(t.visibility, 'public') = 'public' AND (t.until IS NULL OR t.until >= date())
  })
RETURN id
