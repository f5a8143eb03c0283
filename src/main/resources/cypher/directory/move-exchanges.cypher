MATCH (known:Competence {code: $known})
MATCH (a:Actor)-[r:OFFERS|SEEKS]->(:ProposedCompetence {code: $proposed})
CALL (a, r, known) {
  WITH a, r, known, properties(r) AS said
  MERGE (a)-[kept:$(type(r))]->(known)
  SET kept = said {.*,
    level: coalesce(kept.level, said.level),
    noteIt: coalesce(kept.noteIt, said.noteIt),
    noteEn: coalesce(kept.noteEn, said.noteEn),
    until: coalesce(kept.until, said.until),
    evidence: coalesce(kept.evidence, said.evidence),
    evidenceLabel: coalesce(kept.evidenceLabel, said.evidenceLabel),
    visibility: CASE
      WHEN 'private' IN [kept.visibility, said.visibility] THEN 'private'
      ELSE coalesce(kept.visibility, said.visibility)
    END
  }
}
DELETE r
SET a.version = coalesce(a.version, 0) + 1
RETURN DISTINCT a.id
