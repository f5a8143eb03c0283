// Names are found by the portal's own index, which forgives slips and half-typed words; what actors say of themselves is found
// here, by the stems of each language.
CREATE FULLTEXT INDEX actor_texts_it IF NOT EXISTS
FOR (a:Actor)
ON EACH [a.summaryIt, a.descriptionIt]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'italian'}};
CREATE FULLTEXT INDEX actor_texts_en IF NOT EXISTS
FOR (a:Actor)
ON EACH [a.summaryEn, a.descriptionEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
