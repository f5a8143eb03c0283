// The analyser keeps "nell'Emilia" one word, which nobody types; so a place's words stand apart from its names.
DROP INDEX place_names IF EXISTS;
CREATE FULLTEXT INDEX place_words IF NOT EXISTS
FOR (p:Place)
ON EACH [p.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
