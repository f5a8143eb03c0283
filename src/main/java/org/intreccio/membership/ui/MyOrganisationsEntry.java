package org.intreccio.membership.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** Leads people to the organisations that they belong to. */
@Component
class MyOrganisationsEntry implements MenuEntry {

    private final CurrentUser currentUser;

    MyOrganisationsEntry(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Intent intent() {
        return Intent.WORK;
    }

    @Override
    public String key() {
        return "membership.mine";
    }

    @Override
    public String path() {
        return MyOrganisationsView.PATH;
    }

    @Override
    public Glyph glyph() {
        return Glyph.BUILDING;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean shown() {
        return currentUser.find().isPresent();
    }
}
