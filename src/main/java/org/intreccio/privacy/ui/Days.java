package org.intreccio.privacy.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says days in a language. */
final class Days {

    /** Most readers are here; which day it is elsewhere differs by hours at most. */
    private static final ZoneId HERE = ZoneId.of("Europe/Rome");

    private Days() {}

    static String of(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(instant.atZone(HERE));
    }
}
