package org.intreccio.credentials.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads stewards to the letters. */
@Configuration(proxyBeanMethods = false)
class OutboxEntry {

    @Bean
    MenuEntry outboxInTheMenu(CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.STEWARD,
                "credentials.outbox.title",
                OutboxView.PATH,
                Glyph.MAIL,
                40,
                currentUser::isSteward);
    }
}
