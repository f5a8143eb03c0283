package org.intreccio.challenges;

import org.intreccio.directory.Bilingual;

/**
 * What must be accepted before a proposal may be started.
 *
 * @param text in Markdown; blank where nothing need be accepted
 */
public record Agreement(Bilingual text) {

    public static final Agreement NONE = new Agreement(Bilingual.NONE);

    public boolean isAsked() {
        return !text.isBlank();
    }
}
