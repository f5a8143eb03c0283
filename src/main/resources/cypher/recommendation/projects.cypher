// Every project with all that is said about it.
MATCH (p:Project)
OPTIONAL MATCH (p)-[:IN_TOPIC]->(t:Topic)
RETURN
  p.id AS id,
  coalesce(p.title, p.titleIt, p.acronym, p.id) AS title,
  p.start AS start,
  p.end AS end,
  p.size AS size,
  coalesce(t.code, p.topicCode) AS topicCode,
  coalesce(p.programmeTheme, t.theme) AS theme,
  p.actionType AS actionType,
  p.programmeParts AS programme,
  reduce(
    text = '',
    part IN [p.title, p.titleIt, p.titleEn, p.summaryIt, p.summaryEn, t.description, coalesce(p.programmeTheme, t.theme)] |
      text + coalesce(part, '') + ' '
  ) AS text
