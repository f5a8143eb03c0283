package org.intreccio.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.SignIn;
import org.intreccio.ui.Banner;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.Trailed;
import org.jspecify.annotations.Nullable;

/** The frame around every page: top bar, side navigation, where one is, the page itself, the footer. */
@Layout
@OpenToAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main main = new Main();
    private final Breadcrumbs breadcrumbs = new Breadcrumbs();
    private final Div said = new Div();
    private final transient List<Banner> banners;
    private final AccountMenu account;
    private String shown = "";

    MainLayout(
            Search search,
            List<MenuEntry> entries,
            PortalProperties portal,
            CurrentUser currentUser,
            SignIn signIn,
            CurrentActor currentActor,
            Accounts accounts,
            List<Banner> banners) {
        this.banners =
                banners.stream().sorted(Comparator.comparingInt(Banner::order)).toList();
        account = new AccountMenu(currentUser, signIn, currentActor);
        var keep = currentUser.find().isPresent();
        addToNavbar(new TopBar(search, new Preferences(language -> speak(language, keep ? accounts : null)), account));
        addToDrawer(new SideMenu(entries));
        main.setId("main");
        var column = new Div(said, breadcrumbs, main, new PageFooter(portal));
        said.addClassName("banners");
        column.addClassName("column");
        setContent(column);
        setDrawerOpened(true);
        var words = new AppLayoutI18n();
        words.setDrawer(getTranslation("shell.menu"));
        setI18n(words);
        // Vaadin's bar that tells of a lost connection stands outside all landmarks and says nothing of its role.
        getElement().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        // The next page may stand here already.
        if (main.getElement().equals(oldContent.getElement().getParent())) {
            main.getElement().removeChild(oldContent.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page =
                event.getActiveChain().isEmpty() ? null : event.getActiveChain().getFirst();
        breadcrumbs.show(page instanceof Trailed trailed ? trailed : null);
        said.removeAll();
        banners.forEach(banner -> banner.content().ifPresent(said::add));
        account.at(event.getLocation());
        var path = event.getLocation().getPath();
        if (!shown.isEmpty() && !shown.equals("/" + path)) {
            startReading(main);
        }
        shown = "/" + path;
    }

    /** A signed-in person's choice goes with them to other browsers. */
    private void speak(Locale language, @Nullable Accounts accounts) {
        if (accounts != null) {
            accounts.changeLanguage(language);
        }
        getUI().ifPresent(ui -> Languages.choose(ui, language));
    }

    /** Takes the keyboard and whoever is read the page aloud to its title; filters that only change the query leave both where they are. */
    private static void startReading(Component main) {
        main.getElement().executeJs("""
                const title = this.querySelector('h1');
                if (title) { title.tabIndex = -1; title.focus({ preventScroll: true }); }""");
    }
}
