// Words without accents, whatever language a room speaks.
CREATE FULLTEXT INDEX contribution_words IF NOT EXISTS
FOR (c:Contribution)
ON EACH [c.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
