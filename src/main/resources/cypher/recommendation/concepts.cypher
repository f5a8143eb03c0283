// What actors offer, seek and care for.
MATCH (c:Competence)
RETURN 'COMPETENCE' AS kind, c.code AS code, c.labelIt AS name
UNION ALL
MATCH (t:Theme)
RETURN 'THEME' AS kind, t.code AS code, t.labelIt AS name
UNION ALL
MATCH (t:SdgTarget)
RETURN 'TARGET' AS kind, t.code AS code, t.code + ' ' + t.labelIt AS name
