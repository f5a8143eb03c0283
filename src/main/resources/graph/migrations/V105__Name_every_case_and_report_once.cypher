CREATE CONSTRAINT moderation_case_id IF NOT EXISTS FOR (c:ModerationCase) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT moderation_case_open IF NOT EXISTS FOR (c:ModerationCase) REQUIRE c.openKey IS UNIQUE;
CREATE CONSTRAINT moderation_decision_case IF NOT EXISTS FOR (d:ModerationDecision) REQUIRE d.caseId IS UNIQUE;
CREATE CONSTRAINT appeal_case IF NOT EXISTS FOR (p:Appeal) REQUIRE p.caseId IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (r:Report) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT report_open IF NOT EXISTS FOR (r:Report) REQUIRE r.openKey IS UNIQUE;
CREATE CONSTRAINT reporter_user IF NOT EXISTS FOR (w:Reporter) REQUIRE w.user IS UNIQUE;
