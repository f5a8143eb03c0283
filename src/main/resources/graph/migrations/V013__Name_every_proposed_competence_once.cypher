CREATE CONSTRAINT proposed_competence_code IF NOT EXISTS FOR (c:ProposedCompetence) REQUIRE c.code IS UNIQUE;
