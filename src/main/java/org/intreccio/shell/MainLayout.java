package org.intreccio.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import java.util.List;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.Trailed;

/** The frame around every page: top bar, side navigation, where one is, the page itself, the footer. */
@Layout
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main main = new Main();
    private final Breadcrumbs breadcrumbs = new Breadcrumbs();
    private String shown = "";

    MainLayout(Search search, List<MenuEntry> entries, PortalProperties portal) {
        addToNavbar(new TopBar(search, new AccountMenu()));
        addToDrawer(new SideMenu(entries));
        main.setId("main");
        var column = new Div(breadcrumbs, main, new PageFooter(portal));
        column.addClassName("column");
        setContent(column);
        setDrawerOpened(true);
        var words = new AppLayoutI18n();
        words.setDrawer(getTranslation("shell.menu"));
        setI18n(words);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.add(content.getElement().getComponent().orElseThrow());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page =
                event.getActiveChain().isEmpty() ? null : event.getActiveChain().getFirst();
        breadcrumbs.show(page instanceof Trailed trailed ? trailed : null);
        var path = event.getLocation().getPath();
        if (!shown.isEmpty() && !shown.equals("/" + path)) {
            startReading(main);
        }
        shown = "/" + path;
    }

    /** Takes the keyboard and whoever is read the page aloud to its title; filters that only change the query leave both where they are. */
    private static void startReading(Component main) {
        main.getElement().executeJs("""
                const title = this.querySelector('h1');
                if (title) { title.tabIndex = -1; title.focus({ preventScroll: true }); }""");
    }
}
