package org.intreccio.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.Location;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.ReturnPath;
import org.intreccio.identity.SignIn;
import org.intreccio.identity.SignedInUser;
import org.intreccio.ui.Glyph;
import org.jspecify.annotations.Nullable;

/** Who one is here: for a guest the way in, for others the account and the way out. */
final class AccountMenu extends Div {

    private static final String SIGN_IN = "sign-in";

    private final transient SignIn signIn;
    private @Nullable Anchor way;

    AccountMenu(CurrentUser currentUser, SignIn signIn) {
        this.signIn = signIn;
        addClassName("account");
        currentUser.find().ifPresentOrElse(this::known, this::guest);
    }

    /** Says where one is, so that a guest comes back here. */
    void at(Location page) {
        if (way != null) {
            var home = page.getPathWithQueryParameters().isEmpty();
            way.setHref(home ? SIGN_IN : ReturnPath.signInFrom("/" + page.getPathWithQueryParameters()));
        }
    }

    private void guest() {
        way = new Anchor(SIGN_IN, getTranslation("shell.sign-in"));
        way.addClassNames("button-link", "small");
        add(way);
    }

    private void known(SignedInUser user) {
        var face = new Avatar(user.displayName());
        face.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(user.displayName());
        name.addClassName("account-name");
        var button = new Span(face, name);
        button.addClassName("face");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var root = bar.addItem(button);
        root.setAriaLabel(getTranslation("shell.account.menu", user.displayName()));
        var menu = root.getSubMenu();
        menu.addItem(line(Glyph.USER, "shell.account"), click -> getUI().ifPresent(ui -> ui.navigate("account")));
        menu.addItem(line(Glyph.LOG_OUT, "shell.sign-out"), click -> leave());
        add(bar);
    }

    private Span line(Glyph glyph, String key) {
        var line = new Span(glyph.icon(), new Span(getTranslation(key)));
        line.addClassName("face");
        return line;
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
        signIn.signOut();
    }
}
