CREATE CONSTRAINT mailed_key_hash IF NOT EXISTS FOR (k:MailedKey) REQUIRE k.hash IS UNIQUE;
CREATE INDEX mailed_key_until IF NOT EXISTS FOR (k:MailedKey) ON (k.until);
