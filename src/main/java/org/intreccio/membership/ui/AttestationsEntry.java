package org.intreccio.membership.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** Leads stewards to the claims that wait. */
@Component
class AttestationsEntry implements MenuEntry {

    private final CurrentUser currentUser;

    AttestationsEntry(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Intent intent() {
        return Intent.STEWARD;
    }

    @Override
    public String key() {
        return "membership.queue";
    }

    @Override
    public String path() {
        return AttestationsView.PATH;
    }

    @Override
    public Glyph glyph() {
        return Glyph.SHIELD;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean shown() {
        return currentUser.find().filter(user -> user.is(Role.STEWARD)).isPresent();
    }
}
