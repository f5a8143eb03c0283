CREATE CONSTRAINT merged_actor_id IF NOT EXISTS FOR (m:MergedActor) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT organisation_merge_id IF NOT EXISTS FOR (m:OrganisationMerge) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT organisation_merge_open IF NOT EXISTS FOR (m:OrganisationMerge) REQUIRE m.openFor IS UNIQUE;
CREATE INDEX organisation_merge_kept IF NOT EXISTS FOR (m:OrganisationMerge) ON (m.kept);
CREATE INDEX maybe_same_state IF NOT EXISTS FOR ()-[s:MAYBE_SAME]-() ON (s.state);
