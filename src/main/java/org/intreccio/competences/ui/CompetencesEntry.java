package org.intreccio.competences.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads stewards to the competences that wait. */
@Configuration(proxyBeanMethods = false)
class CompetencesEntry {

    @Bean
    MenuEntry competencesInTheMenu(CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.STEWARD,
                "competences.title",
                CompetencesView.PATH,
                Glyph.SPARKLES,
                25,
                currentUser::isSteward);
    }
}
