package org.intreccio.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Writes days and times as readers of a language do, in the portal's own zone. English is written as in Great Britain
 * ({@code 12 July 2026}): its readers here are Europeans, to whom {@code 7/12/26} is the seventh of December.
 */
public final class Days {

    private Days() {}

    /** The locale whose habits hold for days: English of no country is British. */
    public static Locale habits(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        && locale.getCountry().isEmpty()
                ? Locale.UK
                : locale;
    }

    /** {@code 12 luglio 2026}. */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(habits(locale))
                .format(day);
    }

    /** The day of an instant. */
    public static String day(Instant instant, Locale locale) {
        return day(LocalDate.ofInstant(instant, ZoneId.systemDefault()), locale);
    }

    /** {@code luglio 2026}. */
    public static String month(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", habits(locale)).format(day);
    }

    /** {@code 12 lug 2026, 14:03}. */
    public static String minute(Instant instant, Locale locale) {
        return moment(instant, FormatStyle.SHORT, locale);
    }

    /** {@code 12 lug 2026, 14:03:27}. */
    public static String second(Instant instant, Locale locale) {
        return moment(instant, FormatStyle.MEDIUM, locale);
    }

    private static String moment(Instant instant, FormatStyle time, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time)
                .withLocale(habits(locale))
                .format(instant.atZone(ZoneId.systemDefault()));
    }
}
