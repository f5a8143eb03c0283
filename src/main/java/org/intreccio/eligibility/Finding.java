package org.intreccio.eligibility;

import java.util.List;
import java.util.Locale;
import org.intreccio.kernel.Texts;

/**
 * What one rule says of a candidacy: a sentence, and where it does not pass, what would mend it.
 *
 * @param sentence with what fills it: numbers, {@link org.intreccio.kernel.Money}, days and names, each written as the reader's
 *     language does
 * @param remedy empty where it passes
 */
public record Finding(EligibilityRule rule, Outcome outcome, Saying sentence, Saying remedy) {

    /** Whether a candidacy passes a rule. */
    public enum Outcome {
        PASS,
        FAIL,
        /** What the rule asks about is not told yet, or may still be done. */
        OPEN
    }

    /**
     * A sentence by its key.
     *
     * @param key empty where nothing is said
     */
    public record Saying(String key, List<Object> arguments) {

        public static final Saying NOTHING = new Saying("", List.of());

        public Saying {
            arguments = List.copyOf(arguments);
        }

        /** The sentence in this language; empty where nothing is said. */
        public String in(Texts texts, Locale locale) {
            return key.isEmpty()
                    ? ""
                    : texts.say(
                            locale,
                            key,
                            arguments.stream()
                                    .map(a -> Arguments.said(a, texts, locale))
                                    .toArray());
        }
    }

    /** Whether a proposal cannot be submitted like this. What has to be attended only before publication does not keep it back. */
    public boolean blocks() {
        return switch (outcome) {
            case PASS -> false;
            case FAIL -> true;
            case OPEN -> !(rule instanceof EligibilityRule.Training);
        };
    }

    static Finding pass(EligibilityRule rule, String key, Object... arguments) {
        return new Finding(rule, Outcome.PASS, new Saying(key, List.of(arguments)), Saying.NOTHING);
    }

    static Finding fail(EligibilityRule rule, Saying sentence, Saying remedy) {
        return new Finding(rule, Outcome.FAIL, sentence, remedy);
    }

    static Finding open(EligibilityRule rule) {
        var key = "eligibility." + rule.type() + ".open";
        return new Finding(rule, Outcome.OPEN, new Saying(key, List.of()), new Saying(key + ".remedy", List.of()));
    }
}
