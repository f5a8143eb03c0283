package org.intreccio.moderation.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads stewards to what they keep. */
@Configuration(proxyBeanMethods = false)
class ModerationEntries {

    @Bean
    MenuEntry moderationEntry(CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.STEWARD,
                "moderation.queue.title",
                QueueView.PATH,
                Glyph.SHIELD,
                10,
                currentUser::isSteward);
    }

    @Bean
    MenuEntry auditEntry(CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.STEWARD,
                "moderation.audit.title",
                AuditAddress.PATH,
                Glyph.LIST,
                30,
                currentUser::isSteward);
    }
}
