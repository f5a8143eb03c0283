package org.intreccio.proposals;

import java.util.List;
import java.util.Set;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.MoneyRules;
import org.intreccio.challenges.SectionTemplate;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.trust.Trust;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a team may write at all, finished or not. Each refusal names the field and what to do. */
@Component
class TextRules {

    private static final int TITLE = 160;
    private static final int SUMMARY = 800;
    private static final int LINE = 200;
    private static final int MONTHS = 120;
    private static final int LISTED = 20;
    private static final int CLAIMED = 20_000;
    /** Ten thousand million euros: sums of sums stay far from the end of a long. */
    private static final long MOST_CENTS = 1_000_000_000_000L;

    private final Vocabulary vocabulary;
    private final Places places;
    private final Trust trust;
    private final ProposalProperties limits;

    TextRules(Vocabulary vocabulary, Places places, Trust trust, ProposalProperties limits) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.trust = trust;
        this.limits = limits;
    }

    /** @throws InvalidValue at the first of these fields that breaks a rule */
    void check(Challenge call, ProposalText text, Set<String> changed) {
        for (var field : changed) {
            switch (field) {
                case ProposalText.TITLE -> words(field, text.title(), TITLE);
                case ProposalText.SUMMARY -> words(field, text.summary(), SUMMARY);
                case ProposalText.BUDGET -> budget(call.terms().money(), text.budget());
                case ProposalText.REQUESTED -> requested(text);
                case ProposalText.MONTHS -> months(text.months());
                case ProposalText.ENDS -> ends(text);
                case ProposalText.PLACES -> places(text.places());
                case ProposalText.COMPETENCES -> competences(text.competences());
                default -> section(call, field, text);
            }
        }
    }

    private void words(String field, String text, int most) {
        if (text.length() > most) {
            throw InvalidValue.of(field, "directory.error.too-long", most, text.length());
        }
        trust.checkLinks(field, text);
    }

    private static void section(Challenge call, String field, ProposalText text) {
        var code = ProposalText.section(field);
        var template = call.terms().sections().stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(field, "proposals.error.section", field));
        var written = text.in(template.code());
        int most = most(template);
        if (written.length() > most) {
            throw InvalidValue.of(field, "directory.error.too-long", most, written.length());
        }
    }

    private static int most(SectionTemplate template) {
        return template.most() > 0 ? template.most() : CLAIMED;
    }

    private void budget(MoneyRules rules, List<Proposal.BudgetLine> lines) {
        if (lines.size() > limits.lines()) {
            throw InvalidValue.of(ProposalText.BUDGET, "proposals.error.lines", limits.lines());
        }
        for (int i = 0; i < lines.size(); i++) {
            line(rules, lines.get(i), i + 1);
        }
    }

    private static void line(MoneyRules rules, Proposal.BudgetLine line, int number) {
        if (rules.categories().stream().noneMatch(c -> c.code().equals(line.category()))) {
            throw InvalidValue.of(ProposalText.BUDGET, "proposals.error.category", number, line.category());
        }
        if (line.what().length() > LINE) {
            throw InvalidValue.of(ProposalText.BUDGET, "proposals.error.line-long", number, LINE);
        }
        if (!line.amount().currency().equals("EUR")
                || !line.coFunded().currency().equals("EUR")) {
            throw InvalidValue.of(ProposalText.BUDGET, "proposals.error.currency", number);
        }
        if (line.amount().isNegative() || line.amount().cents() > MOST_CENTS) {
            throw InvalidValue.of(ProposalText.BUDGET, "proposals.error.amount", number);
        }
        if (line.coFunded().isNegative() || line.coFunded().compareTo(line.amount()) > 0) {
            throw InvalidValue.of(ProposalText.BUDGET, "proposals.error.co-funded", number);
        }
    }

    private static void requested(ProposalText text) {
        var sum = text.requested();
        if (sum != null
                && (sum.isNegative()
                        || sum.cents() > MOST_CENTS
                        || !sum.currency().equals("EUR"))) {
            throw InvalidValue.of(ProposalText.REQUESTED, "proposals.error.requested");
        }
    }

    private static void months(@Nullable Integer months) {
        if (months != null && (months < 1 || months > MONTHS)) {
            throw InvalidValue.of(ProposalText.MONTHS, "proposals.error.months", MONTHS);
        }
    }

    private static void ends(ProposalText text) {
        var ends = text.ends();
        if (ends != null && (ends.getYear() < 2000 || ends.getYear() > 2100)) {
            throw InvalidValue.of(ProposalText.ENDS, "proposals.error.ends");
        }
    }

    private void places(List<PlaceId> ids) {
        if (ids.size() > LISTED) {
            throw InvalidValue.of(ProposalText.PLACES, "proposals.error.places", LISTED);
        }
        for (var id : ids) {
            if (places.find(id).isEmpty()) {
                throw InvalidValue.of(ProposalText.PLACES, "proposals.error.unknown-choice", id.value());
            }
        }
    }

    private void competences(List<String> codes) {
        if (codes.size() > LISTED) {
            throw InvalidValue.of(ProposalText.COMPETENCES, "proposals.error.competences", LISTED);
        }
        for (var code : codes) {
            if (vocabulary.competence(code).isEmpty()) {
                throw InvalidValue.of(ProposalText.COMPETENCES, "proposals.error.unknown-choice", code);
            }
        }
    }
}
