CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT ballot_key IF NOT EXISTS FOR (b:Ballot) REQUIRE b.key IS UNIQUE;
CREATE INDEX decision_state IF NOT EXISTS FOR (d:Decision) ON (d.state);
CREATE INDEX ballot_tag IF NOT EXISTS FOR (b:Ballot) ON (b.tag);
