CREATE INDEX proposal_version_by IF NOT EXISTS FOR (v:ProposalVersion) ON (v.by);
CREATE INDEX proposal_submission_by IF NOT EXISTS FOR (s:ProposalSubmission) ON (s.by);
