package org.intreccio.duplicates.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** Leads stewards to organisations that may stand twice. */
@Component
class DuplicatesEntry implements MenuEntry {

    private final CurrentUser currentUser;

    DuplicatesEntry(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Intent intent() {
        return Intent.STEWARD;
    }

    @Override
    public String key() {
        return "duplicates.title";
    }

    @Override
    public String path() {
        return DuplicatesView.PATH;
    }

    @Override
    public Glyph glyph() {
        return Glyph.USERS;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean shown() {
        return currentUser.find().filter(user -> user.is(Role.STEWARD)).isPresent();
    }
}
