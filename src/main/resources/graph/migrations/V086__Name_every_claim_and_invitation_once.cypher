CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:MembershipClaim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT claim_open IF NOT EXISTS FOR (c:MembershipClaim) REQUIRE c.openKey IS UNIQUE;
CREATE INDEX claim_state IF NOT EXISTS FOR (c:MembershipClaim) ON (c.state);
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (i:Invitation) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT invitation_hash IF NOT EXISTS FOR (i:Invitation) REQUIRE i.hash IS UNIQUE;
CREATE CONSTRAINT invitation_use_key IF NOT EXISTS FOR (u:InvitationUse) REQUIRE u.key IS UNIQUE;
