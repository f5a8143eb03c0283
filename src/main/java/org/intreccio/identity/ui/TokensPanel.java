package org.intreccio.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.stream.Collectors;
import org.intreccio.identity.AccessToken;
import org.intreccio.identity.AccessTokens;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** The person's access tokens: what they may do, until when, when they were last used; making and revoking them. */
class TokensPanel extends Div {

    private final transient AccessTokens tokens;
    private final Div list = new Div();
    private final Div fresh = new Div();

    TokensPanel(AccessTokens tokens) {
        this.tokens = tokens;
        addClassName("stack");
        fresh.setVisible(false);
        var make = new Button(getTranslation("identity.token.new"), Glyph.PLUS.icon(), click -> ask());
        add(fresh, list, new Div(make));
        show();
    }

    private void ask() {
        new NewTokenDialog(tokens, this::issued).open();
    }

    private void issued(AccessToken.Issued issued) {
        fresh.removeAll();
        fresh.add(new FreshToken(issued));
        fresh.setVisible(true);
        show();
    }

    private void show() {
        list.removeAll();
        var all = tokens.list();
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("identity.token.none"), getTranslation("identity.token.none.why")));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("result-list");
        all.forEach(token -> items.add(item(token)));
        list.add(items);
    }

    private ListItem item(AccessToken token) {
        var title = new H3(token.name());
        title.addClassName("result-title");
        var words = new Div(title, state(token), line(token));
        words.addClassName("stack");
        var item = new ListItem(words);
        item.addClassName("result");
        if (token.revokedAt() == null) {
            var revoke = new Button(getTranslation("identity.token.revoke"), click -> confirm(token));
            revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            revoke.setAriaLabel(getTranslation("identity.token.revoke.named", token.name()));
            item.add(revoke);
        }
        return item;
    }

    private Span state(AccessToken token) {
        var revoked = token.revokedAt() != null;
        var works = tokens.works(token);
        var key = revoked ? "identity.token.revoked" : works ? "identity.token.until" : "identity.token.expired";
        var badge = new Span(getTranslation(key, day(token.expiresAt())));
        badge.addClassNames("badge", revoked ? "danger" : works ? "ok" : "warn");
        return badge;
    }

    private Span line(AccessToken token) {
        var scopes = token.scopes().stream()
                .map(scope -> getTranslation("identity.scope." + scope.code()))
                .sorted()
                .collect(Collectors.joining(", "));
        var used = token.lastUsedAt() == null
                ? getTranslation("identity.token.unused")
                : getTranslation("identity.token.used", day(token.lastUsedAt()));
        var line = new Span(scopes + " · " + used);
        line.addClassNames("soft", "small");
        return line;
    }

    private String day(Instant instant) {
        return Days.day(instant, getLocale());
    }

    private void confirm(AccessToken token) {
        var dialog = new ConfirmDialog(
                getTranslation("identity.token.revoke.named", token.name()),
                getTranslation("identity.token.revoke.what"),
                getTranslation("identity.token.revoke"),
                confirmed -> revoke(token));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("identity.cancel"));
        dialog.open();
    }

    private void revoke(AccessToken token) {
        try {
            tokens.revoke(token.id());
            Notices.done(getTranslation("identity.token.revoke.done", token.name()));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }
}
