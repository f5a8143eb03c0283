package org.intreccio.shell;

import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entries of the portal itself. */
@Configuration(proxyBeanMethods = false)
class ShellEntries {

    @Bean
    MenuEntry home() {
        return new MenuEntry(MenuEntry.Intent.DISCOVER, "shell.home", "", Glyph.HOUSE, 0);
    }

    @Bean
    MenuEntry about() {
        return new MenuEntry(MenuEntry.Intent.PORTAL, "shell.about", "about", Glyph.INFO, 10);
    }

    @Bean
    MenuEntry help() {
        return new MenuEntry(MenuEntry.Intent.PORTAL, "shell.help", "help", Glyph.HELP, 20);
    }
}
