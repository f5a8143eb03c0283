CREATE CONSTRAINT linked_identity_key IF NOT EXISTS FOR (l:LinkedIdentity) REQUIRE l.key IS UNIQUE;
