package org.intreccio.directory;

import java.util.Locale;

/** Something of the taxonomy as a page needs it: its code and its name in both languages. */
public record Named(String code, String it, String en) {

    public String in(Locale locale) {
        return new Bilingual(it, en).in(locale);
    }
}
