CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (e:AuditEntry) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT audit_seal_number IF NOT EXISTS FOR (s:AuditSeal) REQUIRE s.number IS UNIQUE;
CREATE INDEX audit_entry_at IF NOT EXISTS FOR (e:AuditEntry) ON (e.at);
CREATE INDEX audit_entry_subject IF NOT EXISTS FOR (e:AuditEntry) ON (e.subject);
CREATE INDEX audit_entry_by IF NOT EXISTS FOR (e:AuditEntry) ON (e.by);
