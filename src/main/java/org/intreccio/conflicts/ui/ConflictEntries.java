package org.intreccio.conflicts.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to one's declared ties. */
@Configuration(proxyBeanMethods = false)
class ConflictEntries {

    @Bean
    MenuEntry tiesEntry(CurrentUser user) {
        return new MenuEntry(
                MenuEntry.Intent.WORK, "conflicts.ties", MyTiesView.PATH, Glyph.LOCK, 70, user::isSignedIn);
    }
}
