// Titles in both languages and acronyms, without accents; slips and half-typed words are asked for in the question.
CREATE FULLTEXT INDEX project_words IF NOT EXISTS
FOR (p:Project)
ON EACH [p.titleIt, p.titleEn, p.acronym]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
