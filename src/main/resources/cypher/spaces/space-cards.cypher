// $ids in the order wanted; what a reader may know of the members depends on $signedIn.
UNWIND range(0, size($ids) - 1) AS position
MATCH (s:Space {id: $ids[position]})-[:HOSTED_BY]->(host:Actor)
RETURN s {
  .id, .name, .taglineIt, .taglineEn, .status, .joining, .colour, .weave, .cover, .version, .textIt, .textEn, .linkLabels, .linkHrefs,
  slug: head([(s)<-[a:ADDRESS_OF {current: true}]-(x:SpaceAddress) | x.slug]),
  host: host {.id, .name, kind: host.kind},
  themes: COLLECT {
    MATCH (s)-[:CARES_FOR]->(t:Theme)
    RETURN t {.code, .labelIt, .labelEn} ORDER BY t.code
  },
  goals: COLLECT {
    MATCH (s)-[:PURSUES]->(g:SdgGoal)
    RETURN g.number ORDER BY g.number
  },
  place: head([(s)-[:SET_IN]->(p:Place) | p {code: p.id, .name, .nameIt, .nameEn}]),
  stewards: COLLECT {
    MATCH (s)-[:HAS_STEWARD]->(c:Actor)
    RETURN c {.id, .name, kind: c.kind} ORDER BY c.name, c.id
  },
  members: COUNT {
    MATCH (s)-[m:HAS_MEMBER {state: 'member'}]->(:Actor)
    WHERE coalesce(m.visibility, 'public') = 'public' OR ($signedIn AND m.visibility = 'members')
  }
} AS space
ORDER BY position
