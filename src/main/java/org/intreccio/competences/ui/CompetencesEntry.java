package org.intreccio.competences.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** Leads stewards to the competences that wait. */
@Component
class CompetencesEntry implements MenuEntry {

    private final CurrentUser currentUser;

    CompetencesEntry(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Intent intent() {
        return Intent.STEWARD;
    }

    @Override
    public String key() {
        return "competences.title";
    }

    @Override
    public String path() {
        return CompetencesView.PATH;
    }

    @Override
    public Glyph glyph() {
        return Glyph.SPARKLES;
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
