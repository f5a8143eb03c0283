package org.intreccio.taxonomy;

import java.util.Locale;
import org.intreccio.kernel.Texts;

/** What has a name and a sentence about it in both languages. */
public interface Described extends Labelled {

    String descriptionIt();

    String descriptionEn();

    /** The sentence in the language of ours that is nearest to this one. */
    default String description(Locale locale) {
        return Texts.nearest(locale).equals(Texts.ENGLISH) ? descriptionEn() : descriptionIt();
    }
}
