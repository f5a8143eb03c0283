package org.intreccio.directory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much there is to suspect that two organisations are the same one, and why. A rule of thumb, which decides nothing.
 *
 * @param score 0 for nothing, 1 for no doubt
 */
public record Likeness(double score, Set<Reason> reasons) {

    /** From here on somebody should look. */
    public static final double SUSPICIOUS = 0.65;

    /** What speaks for it or against it. */
    public enum Reason {
        VAT_NUMBER(0.9),
        TAX_CODE(0.9),
        NAME(0.6),
        NAME_ALIKE(0.4),
        WEBSITE(0.35),
        TOWN(0.15),
        COUNTRY(0.05),
        OTHER_VAT_NUMBER(-0.5),
        OTHER_TAX_CODE(-0.5),
        OTHER_COUNTRY(-0.3);

        private final double weight;

        Reason(double weight) {
            this.weight = weight;
        }

        /** How the graph and the REST interface write it: {@code vat-number}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of its name in the bundles. */
        public String key() {
            return "directory.alike." + code();
        }

        public boolean against() {
            return weight < 0;
        }
    }

    public Likeness {
        var sorted = EnumSet.noneOf(Reason.class);
        sorted.addAll(reasons);
        reasons = Collections.unmodifiableSet(sorted);
    }

    public boolean suspicious() {
        return score >= SUSPICIOUS;
    }

    /** Compares two; takes microseconds. */
    public static Likeness between(OrganisationTraits one, OrganisationTraits other) {
        var reasons = EnumSet.noneOf(Reason.class);
        number(reasons, one.vatNumber(), other.vatNumber(), Reason.VAT_NUMBER, Reason.OTHER_VAT_NUMBER);
        number(reasons, one.taxCode(), other.taxCode(), Reason.TAX_CODE, Reason.OTHER_TAX_CODE);
        if (!one.name().isEmpty() && one.sortedName().equals(other.sortedName())) {
            reasons.add(Reason.NAME);
        } else if (alike(one.name(), other.name())) {
            reasons.add(Reason.NAME_ALIKE);
        }
        if (!one.host().isEmpty() && one.host().equals(other.host())) {
            reasons.add(Reason.WEBSITE);
        }
        places(reasons, one, other);
        double sum = reasons.stream().mapToDouble(r -> r.weight).sum();
        return new Likeness(Math.clamp(Math.round(sum * 100) / 100.0, 0, 1), reasons);
    }

    /** Only numbers of the same country can tell two apart: one organisation may be registered for tax in several. */
    private static void number(Set<Reason> reasons, String one, String other, Reason same, Reason differs) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        if (one.equals(other)) {
            reasons.add(same);
        } else if (one.length() == other.length()
                && (same == Reason.TAX_CODE || one.substring(0, 2).equals(other.substring(0, 2)))) {
            reasons.add(differs);
        }
    }

    private static void places(Set<Reason> reasons, OrganisationTraits one, OrganisationTraits other) {
        if (one.places().isEmpty() || other.places().isEmpty()) {
            return;
        }
        if (Collections.disjoint(one.countries(), other.countries())) {
            reasons.add(Reason.OTHER_COUNTRY);
            return;
        }
        var towns = new HashSet<>(one.places());
        towns.retainAll(other.places());
        if (towns.stream().anyMatch(p -> p.contains("-"))) {
            reasons.add(Reason.TOWN);
        } else if (nowhereElse(one) || nowhereElse(other)) {
            reasons.add(Reason.COUNTRY);
        }
    }

    private static boolean nowhereElse(OrganisationTraits traits) {
        return traits.places().stream().noneMatch(p -> p.contains("-"));
    }

    /** Whether most words of both are the same, slips of the finger forgiven. */
    private static boolean alike(List<String> one, List<String> other) {
        if (one.isEmpty()
                || other.isEmpty()
                || Math.min(one.size(), other.size()) * 2 < Math.max(one.size(), other.size())) {
            return false;
        }
        long common = one.stream()
                .filter(w -> other.stream()
                        .anyMatch(v ->
                                Slips.between(w, v, Slips.forgiven(w.length()), false) <= Slips.forgiven(w.length())))
                .count();
        return common * 4 >= 3L * Math.max(one.size(), other.size());
    }
}
