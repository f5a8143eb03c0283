package org.intreccio.teams;

import org.intreccio.directory.ActorId;

/**
 * Somebody offers something wanted, as everybody may see.
 *
 * @param wanted the code of what is wanted
 * @param offered the code of what is offered: the same, or a kind of it
 * @param level how well: {@code basic}, {@code good}, {@code expert}; empty where nobody said
 * @param shown whether it names evidence that can be looked up
 */
public record Offer(ActorId actor, String wanted, String offered, String level, boolean shown) {

    private static final double EVIDENCE = .25;

    /** What it is worth beside other offers of the same, 0..1: by its level, and more where it can be looked up. */
    double weight() {
        double told = switch (level) {
            case "expert" -> .75;
            case "good" -> .6;
            case "basic" -> .4;
            default -> .5;
        };
        return told + (shown ? EVIDENCE : 0);
    }
}
