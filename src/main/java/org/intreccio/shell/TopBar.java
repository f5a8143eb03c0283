package org.intreccio.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Logo;

/** What is at hand on every page: the way home, the search, the language, the colours, the account. */
final class TopBar extends Header {

    private final transient Search search;

    TopBar(Search search, Preferences preferences, AccountMenu account) {
        this.search = search;
        addClassName("top-bar");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var space = new Div();
        space.addClassName("space");
        add(skipLink(), toggle, home(), searchButton(), space, preferences, account);
        Shortcuts.addShortcutListener(this, this::openSearch, Key.KEY_K, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, this::openSearch, Key.KEY_K, KeyModifier.META);
    }

    private Anchor skipLink() {
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Anchor home() {
        var name = new Span("Intreccio");
        name.addClassName("wordmark");
        var home = new Anchor("", new Logo(false), name);
        home.addClassName("home-link");
        home.setAriaLabel(getTranslation("shell.home.go"));
        return home;
    }

    private NativeButton searchButton() {
        var words = new Span(getTranslation("shell.search.invite"));
        words.addClassName("words");
        var keys = new Span("Ctrl K");
        keys.addClassName("keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.add(Glyph.SEARCH.icon(), words, keys);
        button.addClassName("search-button");
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        button.addClickListener(click -> openSearch());
        return button;
    }

    private void openSearch() {
        new SearchDialog(search).open();
    }
}
