// Whom the asker is not to be recommended: its own, and whom it worked with.
MATCH (me:Actor {id: $id})-[m:MEMBER_OF]-(own:Actor)
WHERE coalesce(m.visibility, 'public') = 'public' AND (m.to IS NULL OR m.to >= date())
RETURN own.id AS id
UNION
MATCH (:Actor {id: $id})-[mine:TOOK_PART_IN]->(p:Project)<-[theirs:TOOK_PART_IN]-(known:Actor)
WHERE
  coalesce(mine.visibility, 'public') = 'public' AND
  coalesce(theirs.visibility, 'public') = 'public' AND
  (($known = 'LEAVE_OUT' AND (p.start IS NOT NULL OR p.end IS NULL OR p.end >= $asOf - duration({days: 1095}))) OR ($known = 'LEAVE_OUT_CURRENT' AND (p.end IS NULL OR p.end >= $asOf)))
RETURN known.id AS id
