// All that the directory knows of a person, whoever may see it.
MATCH (a:Citizen {id: $id})
RETURN
  a {.*} AS actor,
  [(a)-[:WITHHOLDS]->(w:Withheld) | w {.*, actor: null}] AS shownToSome,
  COLLECT { MATCH (a)-[r:OPERATES_IN]->(p:Place) RETURN r {.*, place: p.id, name: coalesce(p.name, p.nameIt)} } AS places,
  COLLECT { MATCH (a)-[r:CARES_FOR]->(t:Theme) RETURN r {.*, theme: t.code, label: t.labelIt} } AS themes,
  COLLECT { MATCH (a)-[r:PURSUES]->(t:SdgTarget) RETURN r {.*, target: t.code} } AS targets,
  COLLECT { MATCH (a)-[r:OFFERS]->(c:Competence|ProposedCompetence) RETURN r {.*, competence: c.code, label: c.labelIt} } AS offers,
  COLLECT { MATCH (a)-[r:SEEKS]->(c:Competence|ProposedCompetence) RETURN r {.*, competence: c.code, label: c.labelIt} } AS seeks,
  COLLECT { MATCH (a)-[r:MEMBER_OF]->(o:Actor) RETURN r {.*, organisation: o.id, name: o.name} } AS memberships,
  COLLECT {
    MATCH (a)-[r:TOOK_PART_IN]->(p:Project)
    RETURN r {.*, project: p.id, title: coalesce(p.titleIt, p.title, p.titleEn)}
  } AS collaborations
