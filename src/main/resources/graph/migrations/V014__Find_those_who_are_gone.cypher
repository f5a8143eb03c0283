CREATE INDEX gone_actor_id IF NOT EXISTS FOR (g:GoneActor) ON (g.id);
