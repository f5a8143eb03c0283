CREATE CONSTRAINT space_id IF NOT EXISTS FOR (s:Space) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT space_address_slug IF NOT EXISTS FOR (a:SpaceAddress) REQUIRE a.slug IS UNIQUE;
CREATE INDEX space_status IF NOT EXISTS FOR (s:Space) ON (s.status);
