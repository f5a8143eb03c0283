package org.intreccio.recommendation.ui;

import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the partners in the side navigation. */
@Configuration(proxyBeanMethods = false)
class PartnersEntry {

    @Bean
    MenuEntry partnersInTheMenu() {
        return new MenuEntry(
                MenuEntry.Intent.PARTNERS, "recommendation.partners", PartnersView.PATH, Glyph.HANDSHAKE, 10);
    }
}
