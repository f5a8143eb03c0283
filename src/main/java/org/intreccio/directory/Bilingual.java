package org.intreccio.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;

/** A text that somebody wrote in Italian, in English or in both; empty where they did not. */
public record Bilingual(String it, String en) {

    public static final Bilingual NONE = new Bilingual("", "");

    /** The text in this language, or else in the other one. */
    public String in(Locale locale) {
        var english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        var wanted = english ? en : it;
        return wanted.isBlank() ? (english ? it : en) : wanted;
    }

    @JsonIgnore
    public boolean isBlank() {
        return it.isBlank() && en.isBlank();
    }
}
