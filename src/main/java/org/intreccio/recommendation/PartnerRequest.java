package org.intreccio.recommendation;

import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.kernel.InvalidValue;

/**
 * Asks for partners as a page or the REST interface does.
 *
 * @param actor for whom
 * @param mode by which idea of a good partner
 * @param known what happens to those it worked with already
 * @param kinds only actors of these kinds; empty means all
 * @param limit how many, 1–100
 */
public record PartnerRequest(ActorId actor, PartnerMode mode, KnownPartners known, Set<ActorKind> kinds, int limit) {

    public static final int MOST = 100;

    public PartnerRequest {
        if (limit < 1 || limit > MOST) {
            throw InvalidValue.of("limit", "recommendation.error.limit", limit, MOST);
        }
        kinds = Set.copyOf(kinds);
    }

    /** The ten best new partners by the actor's network. */
    public static PartnerRequest of(ActorId actor) {
        return new PartnerRequest(actor, PartnerMode.LIKE_MY_NETWORK, KnownPartners.LEAVE_OUT, Set.of(), 10);
    }

    public PartnerRequest in(PartnerMode other) {
        return new PartnerRequest(actor, other, known, kinds, limit);
    }

    public PartnerRequest limit(int other) {
        return new PartnerRequest(actor, mode, known, kinds, other);
    }
}
