package org.intreccio.ranking;

import java.util.Set;

/**
 * Asks for partners of an actor.
 *
 * @param without actors never to recommend: blocked, or marked "not for me"
 * @param among whom the answer is narrowed to
 * @param withReasons whether paths are wanted; scores alone are cheaper
 */
public record PartnerQuery(
        String actorId,
        PartnerMode mode,
        KnownPartners known,
        Set<String> without,
        Among among,
        int limit,
        boolean withReasons) {

    private static final int USUAL_LIMIT = 10;

    public PartnerQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be positive: " + limit);
        }
        without = Set.copyOf(without);
    }

    public static PartnerQuery of(String actorId) {
        return new PartnerQuery(
                actorId, PartnerMode.LIKE_MY_NETWORK, KnownPartners.LEAVE_OUT, Set.of(), Among.ALL, USUAL_LIMIT, true);
    }

    public PartnerQuery in(PartnerMode other) {
        return new PartnerQuery(actorId, other, known, without, among, limit, withReasons);
    }

    public PartnerQuery keeping(KnownPartners other) {
        return new PartnerQuery(actorId, mode, other, without, among, limit, withReasons);
    }

    public PartnerQuery without(Set<String> actorIds) {
        return new PartnerQuery(actorId, mode, known, actorIds, among, limit, withReasons);
    }

    public PartnerQuery among(Among other) {
        return new PartnerQuery(actorId, mode, known, without, other, limit, withReasons);
    }

    public PartnerQuery limit(int other) {
        return new PartnerQuery(actorId, mode, known, without, among, other, withReasons);
    }

    public PartnerQuery withReasons(boolean wanted) {
        return new PartnerQuery(actorId, mode, known, without, among, limit, wanted);
    }
}
