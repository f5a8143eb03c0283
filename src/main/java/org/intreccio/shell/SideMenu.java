package org.intreccio.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.MenuEntry.Intent;

/** The side navigation, by what one wants; only what leads somewhere for this person. */
final class SideMenu extends Div {

    SideMenu(List<MenuEntry> entries) {
        addClassName("side-menu");
        var shown = entries.stream()
                .filter(MenuEntry::shown)
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .collect(Collectors.groupingBy(MenuEntry::intent));
        add(group(
                "shell.menu.main",
                shown,
                Intent.DISCOVER,
                Intent.CHALLENGES,
                Intent.ROOMS,
                Intent.PARTNERS,
                Intent.WORK,
                Intent.IMPACT));
        add(group("shell.menu.portal", shown, Intent.PORTAL));
        if (shown.containsKey(Intent.STEWARD)) {
            var steward = group("shell.menu.steward", shown, Intent.STEWARD);
            steward.setLabel(getTranslation("shell.menu.steward"));
            add(steward);
        }
    }

    private SideNav group(String name, Map<Intent, List<MenuEntry>> entries, Intent... intents) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation(name));
        for (var intent : intents) {
            entries.getOrDefault(intent, List.of()).forEach(e -> nav.addItem(item(e)));
        }
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        return new SideNavItem(
                getTranslation(entry.key()), "/" + entry.path(), entry.glyph().icon());
    }
}
