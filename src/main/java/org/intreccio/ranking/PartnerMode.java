package org.intreccio.ranking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Ways of looking for partners. */
public enum PartnerMode {
    /** Whom one's own circle would suggest: partners of partners, alike in work, concerns and place. */
    LIKE_MY_NETWORK,
    /** Only those who offer something that the asker seeks; the better covered, the higher. */
    COMPLEMENTS_WHAT_I_SEEK,
    /**
     * Only those outside the asker's own circle, that is of whose ties at most a given share leads to the asker's
     * partners; paths through partners who themselves live outside that circle weigh most (Granovetter's weak ties).
     */
    BRIDGES_TO_ANOTHER_COMMUNITY;

    /** How addresses and the REST interface write it: {@code like-my-network}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mode of this code. */
    public static Optional<PartnerMode> of(String code) {
        return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}
