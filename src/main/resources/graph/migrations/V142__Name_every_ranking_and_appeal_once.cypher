CREATE CONSTRAINT ranking_challenge IF NOT EXISTS FOR (r:Ranking) REQUIRE r.challenge IS UNIQUE;
CREATE CONSTRAINT ranked_line_proposal IF NOT EXISTS FOR (l:RankedLine) REQUIRE l.proposal IS UNIQUE;
CREATE CONSTRAINT tie_decision_key IF NOT EXISTS FOR (d:TieDecision) REQUIRE d.key IS UNIQUE;
CREATE CONSTRAINT result_appeal_id IF NOT EXISTS FOR (a:ResultAppeal) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT result_appeal_proposal IF NOT EXISTS FOR (a:ResultAppeal) REQUIRE a.proposal IS UNIQUE;
