CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (p:Proposal) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT proposal_part_key IF NOT EXISTS FOR (p:ProposalPart) REQUIRE p.key IS UNIQUE;
CREATE CONSTRAINT proposal_version_key IF NOT EXISTS FOR (v:ProposalVersion) REQUIRE v.key IS UNIQUE;
CREATE CONSTRAINT proposal_submission_key IF NOT EXISTS FOR (s:ProposalSubmission) REQUIRE s.key IS UNIQUE;
CREATE CONSTRAINT proposal_annex_id IF NOT EXISTS FOR (a:ProposalAnnex) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT proposal_open_key IF NOT EXISTS FOR (p:Proposal) REQUIRE p.openKey IS UNIQUE;
CREATE INDEX proposal_status IF NOT EXISTS FOR (p:Proposal) ON (p.status);
CREATE INDEX proposal_submission_hash IF NOT EXISTS FOR (s:ProposalSubmission) ON (s.hash);
