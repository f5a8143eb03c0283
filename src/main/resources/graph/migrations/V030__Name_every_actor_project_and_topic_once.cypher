CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (p:Project) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT topic_code IF NOT EXISTS FOR (t:Topic) REQUIRE t.code IS UNIQUE;
CREATE INDEX actor_external_id IF NOT EXISTS FOR (a:Actor) ON (a.externalId);
CREATE INDEX project_external_id IF NOT EXISTS FOR (p:Project) ON (p.externalId);
