package org.intreccio.decisions.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to one's own decisions. */
@Configuration(proxyBeanMethods = false)
class DecisionEntries {

    @Bean
    MenuEntry myDecisionsEntry(CurrentUser user) {
        return new MenuEntry(
                MenuEntry.Intent.WORK, "decisions.mine", MyDecisionsView.PATH, Glyph.SCALE, 25, user::isSignedIn);
    }
}
