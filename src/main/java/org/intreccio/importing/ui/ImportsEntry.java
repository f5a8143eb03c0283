package org.intreccio.importing.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** Leads stewards to the imports. */
@Component
class ImportsEntry implements MenuEntry {

    private final CurrentUser currentUser;

    ImportsEntry(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Intent intent() {
        return Intent.STEWARD;
    }

    @Override
    public String key() {
        return "importing.title";
    }

    @Override
    public String path() {
        return ImportsView.PATH;
    }

    @Override
    public Glyph glyph() {
        return Glyph.UPLOAD;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean shown() {
        return currentUser.find().filter(user -> user.is(Role.STEWARD)).isPresent();
    }
}
