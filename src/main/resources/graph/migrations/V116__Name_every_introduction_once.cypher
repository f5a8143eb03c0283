CREATE CONSTRAINT introduction_id IF NOT EXISTS FOR (i:Introduction) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT introduction_step_id IF NOT EXISTS FOR (s:IntroductionStep) REQUIRE s.id IS UNIQUE;
CREATE INDEX introduction_open_until IF NOT EXISTS FOR (i:Introduction) ON (i.openUntil);
CREATE INDEX introduction_until IF NOT EXISTS FOR (i:Introduction) ON (i.until);
CREATE INDEX actor_open_to_introductions IF NOT EXISTS FOR (a:Actor) ON (a.openToIntroductions);
