MATCH (a:Actor {id: $id})
RETURN a {
  .descriptionIt, .descriptionEn, .website, .contact, .fullName, .founded, .vatNumber, .taxCode, .source, .externalId, .openToIntroductions, .updatedAt, .closedOn, .logo, .cover,
  version: CASE WHEN 'private' IN $seen THEN a.version ELSE coalesce(a.shownVersion, a.version) END,
  withheld: COLLECT {
    MATCH (a)-[:WITHHOLDS]->(w:Withheld)
    WHERE w.visibility IN $seen
    RETURN w {.*}
  },
  legalForm: head(COLLECT {
    MATCH (f:LegalForm {code: coalesce(
      a.legalForm,
      head([(a)-[:WITHHOLDS]->(w:Withheld) WHERE w.visibility IN $seen AND w.legalForm IS NOT NULL | w.legalForm])
    )})
    RETURN f {.code, .labelIt, .labelEn}
  }),
  sites: COLLECT {
    MATCH (a)-[r:OPERATES_IN]->(p:Place)
    WHERE coalesce(r.visibility, 'public') IN $seen
    RETURN p {code: p.id, .name, .nameIt, .nameEn, .lat, .lon, seat: coalesce(r.seat, false), visibility: r.visibility}
    ORDER BY coalesce(r.seat, false) DESC, p.id
  },
  targets: COLLECT {
    MATCH (a)-[r:PURSUES]->(t:SdgTarget)-[:TARGET_OF]->(g:SdgGoal)
    WHERE coalesce(r.visibility, 'public') IN $seen
    RETURN t {
      .code, .labelIt, .labelEn, goal: g.number, reasonIt: r.reasonIt, reasonEn: r.reasonEn, visibility: r.visibility
    } ORDER BY g.number, t.code
  },
  offers: COLLECT {
    MATCH (a)-[r:OFFERS]->(c:Competence|ProposedCompetence)
    WHERE
      coalesce(r.visibility, 'public') IN $seen AND
      ('private' IN $seen OR coalesce(r.until >= date(), true))
    RETURN c {
      .code, .labelIt, .labelEn, .group, proposed: c:ProposedCompetence, level: r.level, noteIt: r.noteIt, noteEn: r.noteEn,
      until: r.until, evidence: r.evidence, evidenceLabel: r.evidenceLabel, visibility: r.visibility
    }
    ORDER BY c.group, c.code
  },
  seeks: COLLECT {
    MATCH (a)-[r:SEEKS]->(c:Competence|ProposedCompetence)
    WHERE
      coalesce(r.visibility, 'public') IN $seen AND
      ('private' IN $seen OR coalesce(r.until >= date(), true))
    RETURN c {
      .code, .labelIt, .labelEn, .group, proposed: c:ProposedCompetence, level: r.level, noteIt: r.noteIt, noteEn: r.noteEn,
      until: r.until, evidence: r.evidence, evidenceLabel: r.evidenceLabel, visibility: r.visibility
    }
    ORDER BY c.group, c.code
  },
  memberships: COLLECT {
    MATCH (a)-[r:MEMBER_OF]->(o:Actor)
    WHERE coalesce(r.visibility, 'public') IN $seen
    RETURN o {
      .id, .name, .externalId, kind: coalesce(o.kind, head([l IN labels(o) WHERE l <> 'Actor'])),
      role: r.role, from: r.from, to: r.to, attestedBy: r.attestedBy, attestedOn: r.attestedOn,
      attestedWay: r.attestedWay, attestedUntil: r.attestedUntil, visibility: r.visibility,
      attestor: coalesce(
        head(COLLECT { MATCH (x:Actor {id: r.attestedBy}) RETURN x.name }),
        head(COLLECT { MATCH (:MergedActor {id: r.attestedBy})-[:MERGED_INTO*1..20]->(x:Actor) RETURN x.name }),
        head(COLLECT { MATCH (:GoneActor {id: r.attestedBy}) RETURN 'gone' })
      )
    }
    ORDER BY r.to IS NOT NULL, o.name
  },
  members: COLLECT {
    MATCH (a)<-[r:MEMBER_OF]-(m:Actor)
    WHERE coalesce(r.visibility, 'public') IN $seen
    RETURN m {
      .id, .name, .externalId, kind: coalesce(m.kind, 'Citizen'),
      role: r.role, from: r.from, to: r.to, attestedBy: r.attestedBy, attestedOn: r.attestedOn,
      attestedWay: r.attestedWay, attestedUntil: r.attestedUntil, visibility: r.visibility,
      attestor: coalesce(
        head(COLLECT { MATCH (x:Actor {id: r.attestedBy}) RETURN x.name }),
        head(COLLECT { MATCH (:MergedActor {id: r.attestedBy})-[:MERGED_INTO*1..20]->(x:Actor) RETURN x.name }),
        head(COLLECT { MATCH (:GoneActor {id: r.attestedBy}) RETURN 'gone' })
      )
    }
    ORDER BY r.to IS NOT NULL, CASE r.role WHEN 'owner' THEN 0 WHEN 'manager' THEN 1 ELSE 2 END, m.name
    LIMIT 200
  }
} AS page
