package org.intreccio.duplicates.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads stewards to organisations that may stand twice. */
@Configuration(proxyBeanMethods = false)
class DuplicatesEntry {

    @Bean
    MenuEntry duplicatesInTheMenu(CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.STEWARD,
                "duplicates.title",
                DuplicatesView.PATH,
                Glyph.USERS,
                25,
                currentUser::isSteward);
    }
}
