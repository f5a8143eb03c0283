package org.intreccio.moderation.ui;

import com.vaadin.flow.component.UI;

/** What cases are about. */
final class Titles {

    private Titles() {}

    /** Its name; of somebody who was erased no name remains, and that is said. */
    static String of(String title) {
        return title.isEmpty() ? UI.getCurrent().getTranslation("moderation.gone") : title;
    }
}
