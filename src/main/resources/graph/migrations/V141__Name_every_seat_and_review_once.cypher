CREATE CONSTRAINT committee_seat_id IF NOT EXISTS FOR (s:CommitteeSeat) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT committee_seat_key IF NOT EXISTS FOR (s:CommitteeSeat) REQUIRE s.key IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (r:Review) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT review_key IF NOT EXISTS FOR (r:Review) REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT conflict_ruling_key IF NOT EXISTS FOR (r:ConflictRuling) REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT evaluation_round_challenge IF NOT EXISTS FOR (r:EvaluationRound) REQUIRE r.challenge IS UNIQUE;
