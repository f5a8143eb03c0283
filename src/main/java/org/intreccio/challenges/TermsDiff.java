package org.intreccio.challenges;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.intreccio.directory.Bilingual;
import org.intreccio.eligibility.EligibilityRule;
import org.intreccio.eligibility.RuleWords;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Money;
import org.intreccio.kernel.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what is different between two versions of what a call lays down. */
@Component
public class TermsDiff {

    private final RuleWords words;
    private final Texts texts;

    TermsDiff(RuleWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** One sentence for each thing that changed; none where only the note is new. */
    public List<String> say(Amendment before, Amendment after, Locale locale) {
        var said = new Said(locale);
        said.whole("title", before.title(), after.title());
        said.whole("brief", before.brief(), after.brief());
        phases(before.terms(), after.terms(), said);
        rules(before.terms().rules(), after.terms().rules(), said);
        criteria(before.terms(), after.terms(), said);
        money(before.terms().money(), after.terms().money(), said);
        sections(before.terms(), after.terms(), said);
        said.whole("evaluation", before.terms().evaluation(), after.terms().evaluation());
        said.whole("agreement", before.terms().agreement(), after.terms().agreement());
        said.whole("programme", before.terms().programme(), after.terms().programme());
        return said.sentences;
    }

    private void phases(Terms before, Terms after, Said said) {
        for (var phase : after.phases()) {
            var was = find(before.phases(), Phase::code, phase.code());
            var name = phase.name().in(said.locale);
            if (was == null) {
                said.say("phase.new", name, said.at(phase.opens()), said.at(phase.closes()));
                continue;
            }
            if (!was.opens().equals(phase.opens())) {
                said.say("phase.opens", name, said.at(was.opens()), said.at(phase.opens()));
            }
            if (!was.closes().equals(phase.closes())) {
                said.say("phase.closes", name, said.at(was.closes()), said.at(phase.closes()));
            }
            if (!was.acts().equals(phase.acts()) || !was.name().equals(phase.name())) {
                said.say("phase.changed", name);
            }
        }
        said.gone("phase.gone", before.phases(), after.phases(), Phase::code, Phase::name);
    }

    private void rules(List<EligibilityRule> before, List<EligibilityRule> after, Said said) {
        words.say(before.stream().filter(r -> !after.contains(r)).toList(), said.locale)
                .forEach(sentence -> said.say("rule.gone", sentence));
        words.say(after.stream().filter(r -> !before.contains(r)).toList(), said.locale)
                .forEach(sentence -> said.say("rule.new", sentence));
    }

    private void criteria(Terms before, Terms after, Said said) {
        for (var criterion : after.criteria()) {
            var was = find(before.criteria(), Criterion::code, criterion.code());
            var name = criterion.name().in(said.locale);
            if (was == null) {
                said.say("criterion.new", name, criterion.weight());
            } else if (was.weight() != criterion.weight()) {
                said.say("criterion.weight", name, was.weight(), criterion.weight());
            } else if (!was.equals(criterion)) {
                said.say("criterion.changed", name);
            }
        }
        said.gone("criterion.gone", before.criteria(), after.criteria(), Criterion::code, Criterion::name);
    }

    private void money(MoneyRules before, MoneyRules after, Said said) {
        said.money("fund", before.fund(), after.fund());
        said.money("cap", before.cap(), after.cap());
        said.whole("campaign", before.campaign(), after.campaign());
        said.whole("categories", before.categories(), after.categories());
        said.whole("co-funding", before.coFunding(), after.coFunding());
    }

    private void sections(Terms before, Terms after, Said said) {
        for (var section : after.sections()) {
            var was = find(before.sections(), SectionTemplate::code, section.code());
            if (!section.equals(was)) {
                said.say(
                        was == null ? "section.new" : "section.changed",
                        section.title().in(said.locale));
            }
        }
        said.gone("section.gone", before.sections(), after.sections(), SectionTemplate::code, SectionTemplate::title);
    }

    private static <T> @Nullable T find(List<T> all, Function<T, String> code, String wanted) {
        return all.stream()
                .filter(x -> code.apply(x).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The sentences so far. */
    private final class Said {

        private final Locale locale;
        private final List<String> sentences = new ArrayList<>();

        Said(Locale locale) {
            this.locale = locale;
        }

        void say(String key, Object... arguments) {
            sentences.add(texts.say(locale, "challenges.diff." + key, arguments));
        }

        String at(Instant instant) {
            return Days.minute(instant, locale);
        }

        void whole(String key, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) {
                say(key);
            }
        }

        void money(String key, @Nullable Money before, @Nullable Money after) {
            if (!Objects.equals(before, after)) {
                say(key, none(before), none(after));
            }
        }

        private String none(@Nullable Money money) {
            return money == null ? texts.say(locale, "challenges.diff.none") : money.in(locale);
        }

        <T> void gone(
                String key, List<T> before, List<T> after, Function<T, String> code, Function<T, Bilingual> name) {
            before.stream()
                    .filter(x -> find(after, code, code.apply(x)) == null)
                    .forEach(x -> say(key, name.apply(x).in(locale)));
        }
    }
}
