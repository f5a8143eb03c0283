package org.intreccio.credentials.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** Leads stewards to the letters. */
@Component
class OutboxEntry implements MenuEntry {

    private final CurrentUser currentUser;

    OutboxEntry(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Intent intent() {
        return Intent.STEWARD;
    }

    @Override
    public String key() {
        return "credentials.outbox.title";
    }

    @Override
    public String path() {
        return OutboxView.PATH;
    }

    @Override
    public Glyph glyph() {
        return Glyph.MAIL;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean shown() {
        return currentUser.find().filter(user -> user.is(Role.STEWARD)).isPresent();
    }
}
