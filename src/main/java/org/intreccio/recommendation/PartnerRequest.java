package org.intreccio.recommendation;

import org.intreccio.directory.ActorId;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.ranking.KnownPartners;
import org.intreccio.ranking.PartnerMode;

/**
 * Asks for partners as a page or the REST interface does.
 *
 * @param actor for whom
 * @param mode by which idea of a good partner
 * @param known what happens to those it worked with already
 * @param filter what the answer is narrowed to
 * @param limit how many, 1–100
 * @param forItself whether the actor itself asks: whom it marked "not for me" is left out. Others must not see
 *     from the answer what it said of whom.
 */
public record PartnerRequest(
        ActorId actor, PartnerMode mode, KnownPartners known, PartnerFilter filter, int limit, boolean forItself) {

    public static final int MOST = 100;

    public PartnerRequest {
        if (limit < 1 || limit > MOST) {
            throw InvalidValue.of("limit", "recommendation.error.limit", limit, MOST);
        }
    }

    /** The ten best new partners by the actor's network, as anybody may see them. */
    public static PartnerRequest of(ActorId actor) {
        return new PartnerRequest(
                actor, PartnerMode.LIKE_MY_NETWORK, KnownPartners.LEAVE_OUT, PartnerFilter.NONE, 10, false);
    }

    public PartnerRequest in(PartnerMode other) {
        return new PartnerRequest(actor, other, known, filter, limit, forItself);
    }

    public PartnerRequest keeping(KnownPartners other) {
        return new PartnerRequest(actor, mode, other, filter, limit, forItself);
    }

    public PartnerRequest among(PartnerFilter other) {
        return new PartnerRequest(actor, mode, known, other, limit, forItself);
    }

    public PartnerRequest limit(int other) {
        return new PartnerRequest(actor, mode, known, filter, other, forItself);
    }

    /** As the actor itself sees it, or somebody who acts for it. */
    public PartnerRequest forItself(boolean itself) {
        return new PartnerRequest(actor, mode, known, filter, limit, itself);
    }
}
