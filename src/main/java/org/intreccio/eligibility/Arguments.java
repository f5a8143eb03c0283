package org.intreccio.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Money;
import org.intreccio.kernel.Texts;

/** Writes what fills a sentence as readers of a language do. */
final class Arguments {

    private Arguments() {}

    static Object said(Object argument, Texts texts, Locale locale) {
        return switch (argument) {
            case Money money -> money.in(locale);
            case LocalDate day -> Days.day(day, locale);
            case Bilingual label -> label.in(locale);
            case ActorKind kind -> texts.say(locale, kind.key());
            case List<?> several -> joined(several, texts, locale);
            default -> argument;
        };
    }

    /** "a, b or c". */
    private static String joined(List<?> several, Texts texts, Locale locale) {
        var said = several.stream()
                .map(a -> String.valueOf(said(a, texts, locale)))
                .toList();
        return said.size() < 2
                ? String.join("", said)
                : texts.say(
                        locale, "eligibility.or", String.join(", ", said.subList(0, said.size() - 1)), said.getLast());
    }
}
