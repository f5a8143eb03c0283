package org.intreccio.membership.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads stewards to the claims that wait. */
@Configuration(proxyBeanMethods = false)
class AttestationsEntry {

    @Bean
    MenuEntry attestationsInTheMenu(CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.STEWARD,
                "membership.queue",
                AttestationsView.PATH,
                Glyph.SHIELD,
                20,
                currentUser::isSteward);
    }
}
