// Who never stands between others here: whoever does not want to be asked, whom the reader blocked, who blocked one of the ends.
CALL () {
  MATCH (m:Actor {openToIntroductions: false})
  RETURN m.id AS id
  UNION
  MATCH (:User {id: $reader})-[:BLOCKS]->(m:Actor)
  RETURN m.id AS id
  UNION
  MATCH (end:Actor)<-[:BLOCKS]-(:User)<-[:ACTS_AS_USER]-(m:Citizen)
  WHERE end.id IN $ends
  RETURN m.id AS id
  UNION
  MATCH (end:Actor)<-[:BLOCKS]-(:User)<-[:ACTS_AS_USER]-(:Citizen)-[:MEMBER_OF]->(m:Actor)
  WHERE end.id IN $ends
  WITH DISTINCT end, m
  WHERE
    NOT EXISTS {
      MATCH (m)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(speaker:User)
      WHERE
        r.role IN ['owner', 'manager'] AND
        (r.from IS NULL OR r.from <= $today) AND
        (r.to IS NULL OR r.to >= $today) AND
        NOT (speaker)-[:BLOCKS]->(end)
    }
  RETURN m.id AS id
}
RETURN DISTINCT id
