// What is likened is written in Italian or English by the same people: folding serves both better than the stems of one.
CREATE FULLTEXT INDEX proposal_words IF NOT EXISTS
FOR (p:Proposal)
ON EACH [p.title, p.summary]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
