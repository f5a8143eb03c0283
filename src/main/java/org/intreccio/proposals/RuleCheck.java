package org.intreccio.proposals;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.MoneyRules;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.eligibility.Candidacy;
import org.intreccio.eligibility.Eligibility;
import org.intreccio.eligibility.Finding;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Money;
import org.intreccio.kernel.Texts;
import org.springframework.stereotype.Service;

/** Holds a proposal against the rules of its call and of its money: live while it is written, and for good when it is handed in. */
@Service
public class RuleCheck {

    private final Eligibility eligibility;
    private final Texts texts;

    RuleCheck(Eligibility eligibility, Texts texts) {
        this.eligibility = eligibility;
        this.texts = texts;
    }

    /** The same for a page that is being written; what is not saved yet counts as well. */
    public List<Finding> findings(ProposalPage page, ProposalText text) {
        return findings(
                page.call(), text, page.proposal().lead(), page.proposal().agreed());
    }

    /** What each rule of the call says of this text by this team, in the order of the rules. */
    public List<Finding> findings(Challenge call, ProposalText text, ActorId lead, List<ActorId> agreed) {
        return eligibility.check(
                call.terms().rules(),
                new Candidacy(
                        lead,
                        agreed,
                        text.budget().isEmpty() ? null : text.cost(),
                        text.months(),
                        text.ends(),
                        Set.copyOf(text.places()),
                        Set.of()));
    }

    /** Why a proposal could not be admitted as it stands; none where nothing is broken. */
    List<Reason> reasons(Challenge call, StoredProposal proposal) {
        var all = new ArrayList<Reason>();
        findings(call, proposal.text(), proposal.lead(), proposal.agreed()).stream()
                .filter(Finding::blocks)
                .map(this::reason)
                .forEach(all::add);
        BudgetCheck.of(
                        call.terms().money(),
                        proposal.text().budget(),
                        proposal.text().requested())
                .breaches()
                .forEach(breach -> all.add(
                        new Reason(said(breach.key(), breach.arguments()), said(breach.remedy(), breach.arguments()))));
        return all;
    }

    private Reason reason(Finding finding) {
        return new Reason(said(finding.sentence()), said(finding.remedy()));
    }

    private Bilingual said(Finding.Saying saying) {
        return new Bilingual(saying.in(texts, Texts.ITALIAN), saying.in(texts, Texts.ENGLISH));
    }

    private Bilingual said(String key, List<Object> arguments) {
        return new Bilingual(say(key, arguments, Texts.ITALIAN), say(key, arguments, Texts.ENGLISH));
    }

    /** A sentence about money in one language. */
    public String say(String key, List<Object> arguments, Locale language) {
        return texts.say(
                language, key, arguments.stream().map(a -> shown(a, language)).toArray());
    }

    private static Object shown(Object argument, Locale language) {
        return switch (argument) {
            case Money money -> money.in(language);
            case BudgetCheck.Percent(int hundredths) -> percent(hundredths, language);
            case MoneyRules.Category category -> category.name().in(language);
            default -> argument;
        };
    }

    /** {@code 12,5 %} of hundredths of a per cent. */
    public static String percent(int hundredths, Locale language) {
        var format = NumberFormat.getPercentInstance(Days.habits(language));
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(hundredths, 4));
    }
}
