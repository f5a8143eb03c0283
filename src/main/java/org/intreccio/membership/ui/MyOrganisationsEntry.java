package org.intreccio.membership.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads people to the organisations that they belong to. */
@Configuration(proxyBeanMethods = false)
class MyOrganisationsEntry {

    @Bean
    MenuEntry myOrganisationsInTheMenu(CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.WORK,
                "membership.mine",
                MyOrganisationsView.PATH,
                Glyph.BUILDING,
                60,
                currentUser::isSignedIn);
    }
}
