CREATE INDEX place_kind IF NOT EXISTS FOR (p:Place) ON (p.kind);
CREATE FULLTEXT INDEX place_names IF NOT EXISTS
FOR (p:Place)
ON EACH [p.name, p.nameIt, p.nameEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
