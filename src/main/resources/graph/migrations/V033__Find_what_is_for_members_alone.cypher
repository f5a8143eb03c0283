// What is not public of an actor stands apart from it, once for each kind of reader.
CREATE INDEX withheld_actor IF NOT EXISTS FOR (w:Withheld) ON (w.actor);
CREATE FULLTEXT INDEX member_texts_it IF NOT EXISTS
FOR (w:ForMembers)
ON EACH [w.summaryIt, w.descriptionIt]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'italian'}};
CREATE FULLTEXT INDEX member_texts_en IF NOT EXISTS
FOR (w:ForMembers)
ON EACH [w.summaryEn, w.descriptionEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE INDEX offers_visibility IF NOT EXISTS FOR ()-[r:OFFERS]-() ON (r.visibility);
CREATE INDEX seeks_visibility IF NOT EXISTS FOR ()-[r:SEEKS]-() ON (r.visibility);
CREATE INDEX cares_for_visibility IF NOT EXISTS FOR ()-[r:CARES_FOR]-() ON (r.visibility);
CREATE INDEX pursues_visibility IF NOT EXISTS FOR ()-[r:PURSUES]-() ON (r.visibility);
CREATE INDEX operates_in_visibility IF NOT EXISTS FOR ()-[r:OPERATES_IN]-() ON (r.visibility);
CREATE INDEX member_of_visibility IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.visibility);
CREATE INDEX took_part_in_visibility IF NOT EXISTS FOR ()-[r:TOOK_PART_IN]-() ON (r.visibility);
