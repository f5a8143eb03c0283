package org.intreccio.directory.ui;

import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entries of the directory. */
@Configuration(proxyBeanMethods = false)
class DirectoryEntries {

    private record Entry(Intent intent, String key, String path, Glyph glyph, int order) implements MenuEntry {}

    @Bean
    MenuEntry directory() {
        return new Entry(MenuEntry.Intent.DISCOVER, "directory.menu", DirectoryAddress.PATH, Glyph.USERS, 10);
    }

    @Bean
    MenuEntry newOrganisation(CurrentUser currentUser) {
        return new MenuEntry() {
            @Override
            public Intent intent() {
                return Intent.WORK;
            }

            @Override
            public String key() {
                return "directory.new.menu";
            }

            @Override
            public String path() {
                return NewOrganisationView.PATH;
            }

            @Override
            public Glyph glyph() {
                return Glyph.PLUS;
            }

            @Override
            public int order() {
                return 50;
            }

            @Override
            public boolean shown() {
                return currentUser.find().isPresent();
            }
        };
    }
}
