package org.intreccio.introductions.ways;

/**
 * Says how close two actors are who know each other: the probability that the tie carries an introduction.
 *
 * <p>c = 1 − e^(−w), with w the sum of what ties them. Shared projects weigh Σ e^(−age / 6 years) / √(n − 1), n the project's size, as in
 * {@link org.intreccio.network.WorkTies}: the weight of Newman's collaboration networks (Phys. Rev. E 64, 016132, 2001), softened by the
 * root and by age. Membership and a former introduction weigh as much as makes the stated closeness alone. Whoever meets by chance at
 * rate w has met at least once with this probability; the product along a path is then the chance that every tie holds, so the best
 * path is the most reliable one.
 */
final class Closeness {

    /** A member and its organisation alone: .9. */
    static final double MEMBERSHIP = Math.log(10);

    /** Two who were introduced alone: .6. */
    static final double INTRODUCTION = Math.log(2.5);

    private Closeness() {}

    static double of(double weight) {
        return -Math.expm1(-weight);
    }
}
