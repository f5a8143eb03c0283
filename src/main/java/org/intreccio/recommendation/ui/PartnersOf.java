package org.intreccio.recommendation.ui;

import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorId;

/**
 * Whose partners are shown.
 *
 * @param itself whether the reader may speak for it. Found out while the page is entered, since later work on the page may
 *     run in the background, where there is no reader.
 */
record PartnersOf(ActorCard card, boolean itself) {

    ActorId id() {
        return card.id();
    }

    String name() {
        return card.name();
    }
}
