CREATE CONSTRAINT thread_id IF NOT EXISTS FOR (t:Thread) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT thread_key IF NOT EXISTS FOR (t:Thread) REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT contribution_id IF NOT EXISTS FOR (c:Contribution) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT contribution_key IF NOT EXISTS FOR (c:Contribution) REQUIRE c.key IS UNIQUE;
CREATE INDEX contribution_by IF NOT EXISTS FOR (c:Contribution) ON (c.by, c.at);
