package org.intreccio.directory.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Locale;
import org.intreccio.kernel.Days;
import org.jspecify.annotations.Nullable;

/** Says dates, roles and levels in a language. */
record Words(Locale locale) {

    static Words of(Locale locale) {
        return new Words(locale);
    }

    String day(LocalDate day) {
        return Days.day(day, locale);
    }

    String month(LocalDate day) {
        return Days.month(day, locale);
    }

    /** "March 2019 – June 2021", "since March 2019", "until June 2021", or nothing. */
    String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : say("directory.span.until", month(to));
        }
        if (to == null) {
            return say("directory.span.since", month(from));
        }
        return month(from).equals(month(to)) ? month(from) : month(from) + " – " + month(to);
    }

    /** A role as people say it; one that we have no word for comes as its source writes it. */
    String role(String role) {
        return known("directory.role.", role);
    }

    String level(String level) {
        return known("directory.level.", level);
    }

    String status(String status) {
        return known("directory.status.", status.toLowerCase(Locale.ROOT));
    }

    private String known(String stem, String code) {
        var words = say(stem + code);
        return words.startsWith("!") ? code : words;
    }

    private String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(locale, key, arguments);
    }
}
