package org.intreccio.taxonomy.api;

import org.intreccio.taxonomy.Described;
import org.intreccio.taxonomy.Labelled;

/** Words in both languages, so that one answer serves readers of either. */
record Labels(String it, String en) {

    static Labels of(Labelled concept) {
        return new Labels(concept.labelIt(), concept.labelEn());
    }

    static Labels describing(Described concept) {
        return new Labels(concept.descriptionIt(), concept.descriptionEn());
    }
}
