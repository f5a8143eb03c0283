CREATE CONSTRAINT letter_id IF NOT EXISTS FOR (l:Letter) REQUIRE l.id IS UNIQUE;
CREATE INDEX waiting_due IF NOT EXISTS FOR (l:Waiting) ON (l.dueAt);
CREATE INDEX letter_written IF NOT EXISTS FOR (l:Letter) ON (l.writtenAt);
