package org.intreccio.decisions;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.trust.Trust;
import org.springframework.stereotype.Component;

/** Checks what somebody wants to have decided, field by field. */
@Component
class TermsRules {

    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_CONTEXT = 5_000;
    private static final int LONGEST_OPTION = 200;
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 30;

    /** A vote that never ends decides nothing. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Trust trust;

    TermsRules(Trust trust) {
        this.trust = trust;
    }

    /**
     * The same, without blanks around and without what the kind does not use.
     *
     * @throws InvalidValue naming the field that must be mended
     */
    Terms checked(Terms asked) {
        var question = text("question", asked.question(), LONGEST_QUESTION);
        if (question.isEmpty()) {
            throw InvalidValue.of("question", "decisions.error.question");
        }
        var context = text("context", asked.context(), LONGEST_CONTEXT);
        trust.checkLinks("question", question);
        trust.checkLinks("context", context);
        var options = options(asked);
        if (asked.quorum() < 0 || asked.quorum() > 100) {
            throw InvalidValue.of("quorum", "decisions.error.quorum", asked.quorum());
        }
        return new Terms(
                asked.kind(),
                question,
                context,
                options,
                seats(asked, options.size()),
                asked.voters(),
                asked.anonymous(),
                asked.hidden() || asked.anonymous(),
                asked.quorum(),
                asked.reasons(),
                asked.closesAt());
    }

    private static String text(String field, String text, int longest) {
        var words = text.strip();
        if (words.length() > longest) {
            throw InvalidValue.of(field, "decisions.error.long", longest, words.length());
        }
        return words;
    }

    private List<String> options(Terms asked) {
        if (!asked.kind().fixed().isEmpty()) {
            return List.of();
        }
        var options = asked.options().stream()
                .map(String::strip)
                .filter(o -> !o.isEmpty())
                .map(o -> text("options", o, LONGEST_OPTION))
                .toList();
        if (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS) {
            throw InvalidValue.of("options", "decisions.error.options", FEWEST_OPTIONS, MOST_OPTIONS);
        }
        var seen = new HashSet<String>();
        for (var option : options) {
            if (!seen.add(option.toLowerCase(Locale.ROOT))) {
                throw InvalidValue.of("options", "decisions.error.option-twice", option);
            }
            trust.checkLinks("options", option);
        }
        return asked.kind() == DecisionKind.MEETING ? times(options) : options;
    }

    private static List<String> times(List<String> options) {
        try {
            return options.stream()
                    .map(Instant::parse)
                    .sorted()
                    .map(Instant::toString)
                    .toList();
        } catch (DateTimeParseException e) {
            throw InvalidValue.of("options", "decisions.error.time", e.getParsedString());
        }
    }

    private static int seats(Terms asked, int options) {
        if (asked.kind() != DecisionKind.STV) {
            return 1;
        }
        if (asked.seats() < 1 || asked.seats() >= options) {
            throw InvalidValue.of("seats", "decisions.error.seats", options - 1);
        }
        return asked.seats();
    }

    /**
     * The instant at which votes end, which must be set.
     *
     * @throws InvalidValue where it is missing, not after this instant, or too far from it
     */
    static Instant closing(Terms terms, Instant from) {
        var at = terms.closesAt();
        if (at == null || !at.isAfter(from) || at.isAfter(from.plus(LONGEST))) {
            throw InvalidValue.of("closesAt", "decisions.error.closes");
        }
        return at;
    }
}
