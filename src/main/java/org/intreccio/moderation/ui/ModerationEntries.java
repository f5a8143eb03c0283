package org.intreccio.moderation.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads stewards to what they keep. */
@Configuration(proxyBeanMethods = false)
class ModerationEntries {

    private record Entry(CurrentUser currentUser, String key, String path, Glyph glyph, int order)
            implements MenuEntry {

        @Override
        public Intent intent() {
            return Intent.STEWARD;
        }

        @Override
        public boolean shown() {
            return currentUser.find().filter(user -> user.is(Role.STEWARD)).isPresent();
        }
    }

    @Bean
    MenuEntry moderationEntry(CurrentUser currentUser) {
        return new Entry(currentUser, "moderation.queue.title", QueueView.PATH, Glyph.SHIELD, 10);
    }

    @Bean
    MenuEntry auditEntry(CurrentUser currentUser) {
        return new Entry(currentUser, "moderation.audit.title", AuditAddress.PATH, Glyph.LIST, 30);
    }
}
