package org.intreccio.importing.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads stewards to the imports. */
@Configuration(proxyBeanMethods = false)
class ImportsEntry {

    @Bean
    MenuEntry importsInTheMenu(CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.STEWARD,
                "importing.title",
                ImportsView.PATH,
                Glyph.UPLOAD,
                10,
                currentUser::isSteward);
    }
}
