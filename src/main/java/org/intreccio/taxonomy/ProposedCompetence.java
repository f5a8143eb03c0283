package org.intreccio.taxonomy;

import java.time.Instant;

/**
 * A competence that somebody missed and proposed. Until stewards have decided it is a text on their profile: no facet, no search
 * filter and no recommendation knows it.
 *
 * @param broader the code of the competence that it is a kind of, from which it has its kind and group
 * @param actor the id of the actor on whose profile it was proposed
 * @param user the id of whoever proposed it; empty once they have gone
 */
public record ProposedCompetence(
        String code,
        String labelIt,
        String labelEn,
        String description,
        String broader,
        String actor,
        String user,
        Instant at)
        implements Labelled {}
