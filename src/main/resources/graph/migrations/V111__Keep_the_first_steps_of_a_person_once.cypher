CREATE CONSTRAINT onboarding_user IF NOT EXISTS FOR (o:Onboarding) REQUIRE o.user IS UNIQUE;
