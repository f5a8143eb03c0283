package org.intreccio.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * All that a team writes. It consists of fields with names: {@code title}, {@code summary}, {@code budget}, {@code requested},
 * {@code months}, {@code ends}, {@code places}, {@code competences}, and {@code section.CODE} for each section; two people who write in
 * different fields do not disturb each other.
 *
 * @param sections what was written in each, by the codes of the call's terms; in the order of the terms
 * @param places ids, in the order of ids
 * @param competences codes of what it needs besides what the call asks for
 */
public record ProposalText(
        String title,
        String summary,
        Map<String, String> sections,
        List<Proposal.BudgetLine> budget,
        @Nullable Money requested,
        @Nullable Integer months,
        @Nullable LocalDate ends,
        List<PlaceId> places,
        List<String> competences) {

    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String BUDGET = "budget";
    static final String REQUESTED = "requested";
    static final String MONTHS = "months";
    static final String ENDS = "ends";
    static final String PLACES = "places";
    static final String COMPETENCES = "competences";
    private static final String SECTION = "section.";

    public static final ProposalText EMPTY =
            new ProposalText("", "", Map.of(), List.of(), null, null, null, List.of(), List.of());

    public ProposalText {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        budget = List.copyOf(budget);
        places = places.stream()
                .distinct()
                .sorted(Comparator.comparing(PlaceId::value))
                .toList();
        competences = competences.stream().distinct().toList();
    }

    /** The name of the field that this section is. */
    public static String field(String section) {
        return SECTION + section;
    }

    /** The section that this field is; null for another field. */
    static @Nullable String section(String field) {
        return field.startsWith(SECTION) ? field.substring(SECTION.length()) : null;
    }

    /** What was written in this section; empty where nothing was. */
    public String in(String section) {
        return sections.getOrDefault(section, "");
    }

    /** The names of all fields of this one. */
    public Set<String> fields() {
        var all = new LinkedHashSet<>(List.of(TITLE, SUMMARY, BUDGET, REQUESTED, MONTHS, ENDS, PLACES, COMPETENCES));
        sections.keySet().forEach(code -> all.add(field(code)));
        return all;
    }

    /** What stands in this field; null and empty where nothing does. */
    @Nullable Object value(String field) {
        return switch (field) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case BUDGET -> budget;
            case REQUESTED -> requested;
            case MONTHS -> months;
            case ENDS -> ends;
            case PLACES -> places;
            case COMPETENCES -> competences;
            default -> sections.getOrDefault(Objects.requireNonNullElse(section(field), ""), "");
        };
    }

    /** The fields in which the two differ. */
    public Set<String> differing(ProposalText other) {
        var all = new LinkedHashSet<>(fields());
        all.addAll(other.fields());
        all.removeIf(field -> Objects.equals(value(field), other.value(field)));
        return all;
    }

    /** This one, with these fields as they stand in the other. */
    public ProposalText taking(ProposalText other, Set<String> fields) {
        var texts = new LinkedHashMap<>(sections);
        for (var field : fields) {
            var code = section(field);
            if (code != null) {
                texts.put(code, other.sections().getOrDefault(code, ""));
            }
        }
        return new ProposalText(
                fields.contains(TITLE) ? other.title : title,
                fields.contains(SUMMARY) ? other.summary : summary,
                texts,
                fields.contains(BUDGET) ? other.budget : budget,
                fields.contains(REQUESTED) ? other.requested : requested,
                fields.contains(MONTHS) ? other.months : months,
                fields.contains(ENDS) ? other.ends : ends,
                fields.contains(PLACES) ? other.places : places,
                fields.contains(COMPETENCES) ? other.competences : competences);
    }

    /** What all of it costs. */
    public Money cost() {
        return budget.stream().map(Proposal.BudgetLine::amount).reduce(Money.euroCents(0), Money::plus);
    }

    /** The sections in this order, and any others behind. */
    List<Proposal.Section> ordered(List<String> codes) {
        var all = new ArrayList<Proposal.Section>();
        codes.forEach(code -> all.add(new Proposal.Section(code, sections.getOrDefault(code, ""))));
        sections.forEach((code, text) -> {
            if (!codes.contains(code) && !text.isBlank()) {
                all.add(new Proposal.Section(code, text));
            }
        });
        return all;
    }

    /** The same without these sections. */
    ProposalText without(Set<String> hidden) {
        var texts = new LinkedHashMap<>(sections);
        texts.keySet().removeAll(hidden);
        return new ProposalText(title, summary, texts, budget, requested, months, ends, places, competences);
    }
}
