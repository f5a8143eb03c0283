CREATE CONSTRAINT authenticator_user IF NOT EXISTS FOR (a:Authenticator) REQUIRE a.user IS UNIQUE;
CREATE CONSTRAINT recovery_code_hash IF NOT EXISTS FOR (c:RecoveryCode) REQUIRE c.hash IS UNIQUE;
