CREATE INDEX moderation_case_status IF NOT EXISTS FOR (c:ModerationCase) ON (c.status);
CREATE INDEX moderation_case_subject IF NOT EXISTS FOR (c:ModerationCase) ON (c.subject);
CREATE INDEX moderation_decision_person IF NOT EXISTS FOR (d:ModerationDecision) ON (d.person);
CREATE INDEX moderation_decision_secret IF NOT EXISTS FOR (d:ModerationDecision) ON (d.secretHash);
