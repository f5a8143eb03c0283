package org.intreccio.eligibility;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.Texts;
import org.intreccio.taxonomy.PlaceId;
import org.springframework.stereotype.Component;

/** Says rules in plain words, before anybody has proposed anything. */
@Component
public class RuleWords {

    private final RuleNames names;
    private final Texts texts;

    RuleWords(RuleNames names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** One sentence for each rule, in their order. */
    public List<String> say(List<EligibilityRule> rules, Locale locale) {
        var known = names.of(Eligibility.places(rules));
        return rules.stream().map(rule -> say(rule, known, locale)).toList();
    }

    private String say(EligibilityRule rule, Facts.Names known, Locale locale) {
        return switch (rule) {
            case EligibilityRule.Kinds r -> said(rule, "", locale, sorted(r.kinds()));
            case EligibilityRule.LegalForms r ->
                said(
                        rule,
                        "",
                        locale,
                        r.forms().stream().sorted().map(known::legalForm).toList());
            case EligibilityRule.WorksIn r -> said(rule, "", locale, places(r.places(), known));
            case EligibilityRule.SetIn r -> said(rule, "", locale, places(r.places(), known));
            case EligibilityRule.NotSetIn r -> said(rule, "", locale, places(r.places(), known));
            case EligibilityRule.Cost r -> cost(r, locale);
            case EligibilityRule.Duration r -> said(rule, "", locale, r.months());
            case EligibilityRule.EndsBy r -> said(rule, "", locale, r.day());
            case EligibilityRule.Proposers r ->
                said(rule, "." + r.company().name().toLowerCase(Locale.ROOT), locale);
            case EligibilityRule.Partners r -> partners(r, locale);
            case EligibilityRule.Competences r ->
                said(
                        rule,
                        "",
                        locale,
                        r.least(),
                        r.codes().stream().map(known::competence).toList());
            case EligibilityRule.Training r -> said(rule, "", locale, r.name());
        };
    }

    private String cost(EligibilityRule.Cost rule, Locale locale) {
        var least = rule.least();
        var most = rule.most();
        if (least != null && most != null) {
            return said(rule, ".between", locale, least, most);
        }
        if (most != null) {
            return said(rule, ".most", locale, most);
        }
        return least == null ? said(rule, ".any", locale) : said(rule, ".least", locale, least);
    }

    private String partners(EligibilityRule.Partners rule, Locale locale) {
        return said(
                rule,
                rule.kinds().isEmpty() ? ".any" : ".kinds",
                locale,
                rule.least(),
                rule.most(),
                sorted(rule.kinds()));
    }

    private static List<ActorKind> sorted(Collection<ActorKind> kinds) {
        return kinds.stream().sorted().toList();
    }

    private static List<Bilingual> places(Collection<PlaceId> places, Facts.Names known) {
        return places.stream()
                .sorted(java.util.Comparator.comparing(PlaceId::value))
                .map(known::place)
                .toList();
    }

    private String said(EligibilityRule rule, String how, Locale locale, Object... arguments) {
        return texts.say(
                locale,
                "eligibility.rule." + rule.type() + how,
                Arrays.stream(arguments)
                        .map(a -> Arguments.said(a, texts, locale))
                        .toArray());
    }
}
