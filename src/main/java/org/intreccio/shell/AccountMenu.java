package org.intreccio.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.CurrentActor.Choice;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.ReturnPath;
import org.intreccio.identity.SignIn;
import org.intreccio.identity.SignedInUser;
import org.intreccio.ui.Glyph;
import org.jspecify.annotations.Nullable;

/** Who one is here: for a guest the way in, for others whom they act for, the account and the way out. */
final class AccountMenu extends Div {

    private static final String SIGN_IN = "sign-in";

    private final transient SignIn signIn;
    private final transient CurrentActor currentActor;
    private @Nullable Anchor way;

    AccountMenu(CurrentUser currentUser, SignIn signIn, CurrentActor currentActor) {
        this.signIn = signIn;
        this.currentActor = currentActor;
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
        var choices = currentActor.choices();
        var acting = currentActor.find();
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var root = bar.addItem(face(user, acting.filter(a -> !a.myself())));
        root.setAriaLabel(getTranslation("shell.account.menu", user.displayName()));
        var menu = root.getSubMenu();
        if (choices.size() > 1) {
            menu.addItem(getTranslation("shell.acting.as")).setEnabled(false);
            choices.forEach(choice ->
                    addChoice(menu, choice, acting.filter(choice::equals).isPresent()));
            menu.addSeparator();
        }
        acting.ifPresent(actor -> menu.addItem(
                line(Glyph.NETWORK, getTranslation("shell.acting.page", actor.name())),
                click -> go("actors/" + actor.id().value())));
        menu.addItem(line(Glyph.USER, getTranslation("shell.account")), click -> go("account"));
        menu.addItem(line(Glyph.LOG_OUT, getTranslation("shell.sign-out")), click -> leave());
        add(bar);
    }

    private Span face(SignedInUser user, Optional<Choice> organisation) {
        var picture = new Avatar(organisation.map(Choice::name).orElse(user.displayName()));
        picture.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(new Span(user.displayName()));
        name.addClassName("account-name");
        organisation.ifPresent(o -> {
            var small = new Span(getTranslation("shell.acting.for", o.name()));
            small.addClassNames("soft", "small");
            name.add(small);
        });
        var face = new Span(picture, name);
        face.addClassName("face");
        return face;
    }

    private void addChoice(SubMenu menu, Choice choice, boolean now) {
        var label = choice.myself() ? getTranslation("shell.acting.myself", choice.name()) : choice.name();
        var item = menu.addItem(label, click -> act(choice));
        item.setCheckable(true);
        item.setChecked(now);
    }

    /** Draws the page anew, since what one may do on it depends on for whom one acts. */
    private void act(Choice choice) {
        currentActor.actFor(choice.id());
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private static Span line(Glyph glyph, String words) {
        var line = new Span(glyph.icon(), new Span(words));
        line.addClassName("face");
        return line;
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
        signIn.signOut();
    }
}
