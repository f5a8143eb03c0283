package org.intreccio.challenges;

import java.util.List;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a call pays and how (rules.md §2 and §5). Shares are in hundredths of a per cent, so that all of it is whole numbers.
 *
 * @param categories of the budget table
 * @param coFunding the least share of the cost that the team brings itself
 * @param fund the whole pot
 * @param cap the most for one proposal
 * @param campaign whether the selected raise money from a crowd, and how
 */
public record MoneyRules(
        List<Category> categories,
        int coFunding,
        @Nullable Money fund,
        @Nullable Money cap,
        @Nullable CampaignRules campaign) {

    /** All of it: 100 %. */
    public static final int WHOLE = 10_000;

    /**
     * A kind of cost.
     *
     * @param most the greatest share of the whole cost it may be; {@link #WHOLE} where it does not matter
     */
    public record Category(String code, Bilingual name, int most) {}

    /**
     * How the crowd's money is matched.
     *
     * @param leastDays how long a campaign lasts at least
     * @param mostDays and at most
     * @param trigger the share of the cost that the crowd has to raise before the match is earned
     * @param match the share of the cost that is then added; 0 for whatever is missing
     * @param byRank whether the pot is reserved by rank at the start, or by whoever comes first
     * @param leastBackers how many different people must have given
     */
    public record CampaignRules(int leastDays, int mostDays, int trigger, int match, boolean byRank, int leastBackers) {

        /** Whether the fund pays what the crowd left open. */
        public boolean remainder() {
            return match == 0;
        }
    }

    public MoneyRules {
        categories = List.copyOf(categories);
    }
}
