package org.intreccio.recommendation;

import java.time.Duration;
import java.time.Instant;
import org.intreccio.directory.ActorId;
import org.intreccio.ranking.Leaning;

/** A word that an actor said of a partner, and when. */
record Said(ActorId partner, FeedbackKind kind, Instant at) {

    private static final double DAY = Duration.ofDays(1).toSeconds();

    /** What it means for others. Having saved somebody tells nothing yet. */
    double weight() {
        return switch (kind) {
            case SAVED -> 0;
            case USEFUL -> .4;
            case INTRODUCED -> .5;
            case WORKED_TOGETHER -> .6;
            case NOT_FOR_ME -> -.5;
        };
    }

    boolean good() {
        return weight() > 0;
    }

    Leaning.Opinion opinion(Instant now) {
        return new Leaning.Opinion(
                partner.value(), weight(), Duration.between(at, now).toSeconds() / DAY);
    }
}
