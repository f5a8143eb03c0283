CREATE CONSTRAINT challenge_id IF NOT EXISTS FOR (c:Challenge) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT challenge_terms_version IF NOT EXISTS FOR (t:ChallengeTerms) REQUIRE (t.challenge, t.version) IS UNIQUE;
CREATE INDEX challenge_status IF NOT EXISTS FOR (c:Challenge) ON (c.status);
