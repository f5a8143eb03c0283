package org.intreccio.directory.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entries of the directory. */
@Configuration(proxyBeanMethods = false)
class DirectoryEntries {

    @Bean
    MenuEntry directory() {
        return new MenuEntry(MenuEntry.Intent.DISCOVER, "directory.menu", DirectoryAddress.PATH, Glyph.USERS, 10);
    }

    @Bean
    MenuEntry newOrganisation(CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.WORK,
                "directory.new.menu",
                NewOrganisationView.PATH,
                Glyph.PLUS,
                50,
                currentUser::isSignedIn);
    }
}
