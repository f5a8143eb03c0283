package org.intreccio.identity;

import java.util.Locale;

/**
 * One person of the demo community who can be tried out.
 *
 * @param introductionIt who they are and what to try as them, in one sentence
 */
public record DemoPersona(String email, String displayName, String introductionIt, String introductionEn) {

    public String introduction(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? introductionEn : introductionIt;
    }
}
