package org.intreccio.challenges;

import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.InvalidValue;

/**
 * One thing by which proposals are scored.
 *
 * @param code stable within the call
 * @param weight of 100 that all criteria of a call share
 * @param scale the best score; the least is 0
 * @param guidance what earns how much
 * @param decidesTies whether the higher score here goes first among equals: one criterion at most
 */
public record Criterion(String code, Bilingual name, int weight, int scale, Bilingual guidance, boolean decidesTies) {

    private static final int MOST = 100;

    public Criterion {
        if (weight < 1 || weight > MOST) {
            throw InvalidValue.of("weight", "challenges.error.weight", MOST);
        }
        if (scale < 1 || scale > MOST) {
            throw InvalidValue.of("scale", "challenges.error.scale", MOST);
        }
    }
}
