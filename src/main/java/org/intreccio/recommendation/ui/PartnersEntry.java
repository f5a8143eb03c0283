package org.intreccio.recommendation.ui;

import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** The way to the partners in the side navigation. */
@Component
class PartnersEntry implements MenuEntry {

    @Override
    public Intent intent() {
        return Intent.PARTNERS;
    }

    @Override
    public String key() {
        return "recommendation.partners";
    }

    @Override
    public String path() {
        return PartnersView.PATH;
    }

    @Override
    public Glyph glyph() {
        return Glyph.HANDSHAKE;
    }

    @Override
    public int order() {
        return 10;
    }
}
