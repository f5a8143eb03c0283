package org.intreccio.proposals;

import java.util.ArrayList;
import java.util.List;
import org.intreccio.challenges.MoneyRules;
import org.intreccio.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A budget held against the money rules of its call, exactly, in cents: shares are compared by multiplying and never rounded.
 *
 * @param cost all lines together
 * @param coFunded how much of it the team brings
 * @param open what is left to be asked for
 * @param shares one for each category of the call, in its order
 * @param breaches of rules, each as a sentence; none where all is well
 */
public record BudgetCheck(
        Money cost, Money coFunded, Money open, List<Share> shares, int coFundingShare, List<Breach> breaches) {

    private static final int WHOLE = MoneyRules.WHOLE;

    /**
     * What one category takes.
     *
     * @param share of the cost in hundredths of a per cent, rounded down to be shown
     * @param fits whether it is no more than the category may have
     */
    public record Share(MoneyRules.Category category, Money amount, int share, boolean fits) {}

    /**
     * A rule that is not kept to.
     *
     * @param key of the sentence
     * @param remedy key of what would mend it, with the same arguments
     * @param arguments amounts, categories and shares ({@link Percent})
     */
    public record Breach(String key, String remedy, List<Object> arguments) {

        public Breach {
            arguments = List.copyOf(arguments);
        }
    }

    /** A share in hundredths of a per cent. */
    public record Percent(int hundredths) {}

    public BudgetCheck {
        shares = List.copyOf(shares);
        breaches = List.copyOf(breaches);
    }

    /** Judges these lines; {@code requested} is what the team asks for, where it has said so. */
    public static BudgetCheck of(MoneyRules rules, List<Proposal.BudgetLine> lines, @Nullable Money requested) {
        var cost = sum(lines.stream().map(Proposal.BudgetLine::amount).toList());
        var own = sum(lines.stream().map(Proposal.BudgetLine::coFunded).toList());
        var breaches = new ArrayList<Breach>();
        var shares = new ArrayList<Share>();
        for (var category : rules.categories()) {
            var amount = sum(lines.stream()
                    .filter(line -> line.category().equals(category.code()))
                    .map(Proposal.BudgetLine::amount)
                    .toList());
            var fits = within(amount, category.most(), cost);
            shares.add(new Share(category, amount, share(amount, cost), fits));
            if (!fits) {
                breaches.add(breach(
                        "category", category, amount, new Percent(category.most()), part(cost, category.most())));
            }
        }
        if (!cost.isZero() && own.cents() * WHOLE < Math.multiplyExact(cost.cents(), rules.coFunding())) {
            breaches.add(breach("co-funding", own, new Percent(rules.coFunding()), needed(cost, rules.coFunding())));
        }
        asked(rules, cost.minus(own), requested, breaches);
        return new BudgetCheck(cost, own, cost.minus(own), shares, share(own, cost), breaches);
    }

    private static void asked(MoneyRules rules, Money open, @Nullable Money requested, List<Breach> breaches) {
        if (requested == null) {
            return;
        }
        var cap = rules.cap();
        if (cap != null && requested.compareTo(cap) > 0) {
            breaches.add(breach("cap", requested, cap));
        }
        if (requested.compareTo(open) > 0) {
            breaches.add(breach("too-much", requested, open));
        }
    }

    private static Breach breach(String what, Object... arguments) {
        return new Breach("proposals.budget." + what, "proposals.budget." + what + ".remedy", List.of(arguments));
    }

    private static boolean within(Money amount, int most, Money cost) {
        return Math.multiplyExact(amount.cents(), WHOLE) <= Math.multiplyExact(cost.cents(), most);
    }

    private static int share(Money amount, Money whole) {
        return whole.isZero() ? 0 : (int) (Math.multiplyExact(amount.cents(), WHOLE) / whole.cents());
    }

    /** The most that this share of the cost is, rounded down. */
    private static Money part(Money cost, int share) {
        return Money.euroCents(Math.multiplyExact(cost.cents(), share) / WHOLE);
    }

    /** The least that this share of the cost is, rounded up. */
    private static Money needed(Money cost, int share) {
        return Money.euroCents(Math.ceilDiv(Math.multiplyExact(cost.cents(), share), WHOLE));
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.euroCents(0), Money::plus);
    }
}
