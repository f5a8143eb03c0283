CREATE CONSTRAINT resting_project_id IF NOT EXISTS FOR (p:RestingProject) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT collaboration_id IF NOT EXISTS FOR (c:Collaboration) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT collaboration_part_key IF NOT EXISTS FOR (p:CollaborationPart) REQUIRE p.key IS UNIQUE;
CREATE INDEX collaboration_part_state IF NOT EXISTS FOR (p:CollaborationPart) ON (p.state);
