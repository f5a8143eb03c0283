package org.intreccio.challenges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.intreccio.directory.Bilingual;
import org.intreccio.eligibility.EligibilityRule;
import org.intreccio.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What calls may start from: templates, which are data ({@code challenges/templates}), and calls of before. Days are moved as a
 * calendar does, so that what closes at midnight still does after the clocks have changed.
 */
@Component
public class ChallengeTemplates {

    /** The day from which the days of templates count; a winter day, as their hours are. */
    public static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);

    /** The editions of rules.md §2 first. */
    private static final List<String> CODES =
            List.of("milan-2020", "milan-2024", "milan-2022", "milan-2015", "open-innovation", "csr-micro-grants");

    /** The zone in which the instants of templates are hours of the day. */
    static final ZoneId WRITTEN_IN = ZoneId.of("Europe/Rome");

    private static final Bilingual NEXT = new Bilingual(" (nuova edizione)", " (next edition)");

    private final List<ChallengeTemplate> templates;
    private final Clock clock;

    // A template that cannot be read is a fault of the build, and stops the portal.
    ChallengeTemplates(TermsJson json, Clock clock) {
        this.templates = CODES.stream().map(code -> read(code, json)).toList();
        this.clock = clock;
    }

    private static ChallengeTemplate read(String code, TermsJson json) {
        try (var in = ChallengeTemplates.class.getResourceAsStream("/challenges/templates/" + code + ".json")) {
            if (in == null) {
                throw new IllegalStateException("No template " + code);
            }
            return json.template(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ChallengeTemplate> all() {
        return templates;
    }

    public Optional<ChallengeTemplate> find(String code) {
        return templates.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    /** A call of this title as the template has it, whose first phase begins in a week. */
    public ChallengeSettings start(ChallengeTemplate template, Bilingual title) {
        var begin = LocalDate.now(clock.withZone(ZoneId.systemDefault())).plusDays(7);
        return template.settings(title, begun(template.terms(), ChronoUnit.DAYS.between(DAY_ZERO, begin)));
    }

    /**
     * The next edition of a call: all that it lays down, with dates that keep their distances and begin in a week. What was paid and
     * the project code belong to the edition before.
     */
    public ChallengeSettings next(Challenge before) {
        var zone = ZoneId.systemDefault();
        var begin = LocalDate.now(clock.withZone(zone)).plusDays(7);
        var first = before.terms().phases().stream()
                .map(Phase::opens)
                .min(Instant::compareTo)
                .map(i -> LocalDate.ofInstant(i, zone))
                .orElse(begin);
        var settings = before.settings();
        return settings.withTexts(named(settings.title()), settings.summary(), settings.brief())
                .withTerms(moved(settings.terms(), Math.max(0, ChronoUnit.DAYS.between(first, begin)), zone, zone));
    }

    private static Bilingual named(Bilingual title) {
        return new Bilingual(suffixed(title.it(), NEXT.it()), suffixed(title.en(), NEXT.en()));
    }

    private static String suffixed(String title, String suffix) {
        return title.isEmpty() || title.length() + suffix.length() > ChallengeSettings.LONGEST_TITLE
                ? title
                : title + suffix;
    }

    /** The terms of a template so many days later, at the same hours of the day in the portal's zone as it has them in its own. */
    static Terms begun(Terms terms, long days) {
        return moved(terms, days, WRITTEN_IN, ZoneId.systemDefault());
    }

    /** The terms so many days later, at the same hours of the day there as here. */
    static Terms moved(Terms terms, long days, ZoneId from, ZoneId to) {
        var programme = terms.programme();
        return new Terms(
                terms.rules().stream()
                        .map(rule -> rule instanceof EligibilityRule.EndsBy end
                                ? new EligibilityRule.EndsBy(end.day().plusDays(days))
                                : rule)
                        .toList(),
                terms.phases().stream()
                        .map(p -> new Phase(
                                p.code(),
                                p.name(),
                                moved(p.opens(), days, from, to),
                                moved(p.closes(), days, from, to),
                                p.acts()))
                        .toList(),
                terms.criteria(),
                terms.sections(),
                terms.money(),
                terms.evaluation(),
                terms.agreement(),
                new ProgrammeRecord(
                        programme.code(),
                        programme.action(),
                        "",
                        programme.officer(),
                        moved(programme.starts(), days),
                        moved(programme.ends(), days),
                        programme.planned(),
                        nothing(),
                        nothing(),
                        nothing()));
    }

    private static Instant moved(Instant instant, long days, ZoneId from, ZoneId to) {
        return LocalDateTime.ofInstant(instant, from).plusDays(days).atZone(to).toInstant();
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate day, long days) {
        return day == null ? null : day.plusDays(days);
    }

    private static @Nullable Money nothing() {
        return null;
    }
}
