package org.intreccio.recommendation;

import org.intreccio.directory.ActorCard;
import org.intreccio.ranking.Recommendation;

/**
 * A recommended partner.
 *
 * @param card who it is
 * @param why its score, what made it, and the paths that explain it
 */
public record Partner(ActorCard card, Recommendation why) {}
