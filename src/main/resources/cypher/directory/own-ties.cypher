MATCH (a:Actor {id: $id})-[r:MEMBER_OF|TOOK_PART_IN]->(x)
WHERE
  $text = '' OR
  any(name IN [x.name, x.title, x.titleIt, x.titleEn, x.acronym] WHERE toLower(name) CONTAINS toLower($text))
WITH r, x
ORDER BY type(r), coalesce(r.from, x.start, date('0001-01-01')) DESC, x.id
WITH collect(x {
  .id, .name, .title, .titleIt, .titleEn, .acronym,
  type: type(r), role: r.role, from: coalesce(r.from, x.start), visibility: r.visibility
}) AS ties
RETURN ties[0..$most] AS ties, size(ties) AS total
