package org.intreccio.taxonomy;

import java.util.Locale;
import org.intreccio.kernel.Texts;

/** What has a name in both languages of the portal. */
public interface Labelled {

    String labelIt();

    String labelEn();

    /** The name in the language of ours that is nearest to this one. */
    default String label(Locale locale) {
        return Texts.nearest(locale).equals(Texts.ENGLISH) ? labelEn() : labelIt();
    }
}
