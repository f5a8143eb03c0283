package org.intreccio.following.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.intreccio.following.Unsubscriptions;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** Where the link at the end of a letter leads: asks once, and stops those letters without a sign-in. */
@Route("unsubscribe/:key")
@OpenToAll
class UnsubscribeView extends Page implements BeforeEnterObserver {

    private final transient Unsubscriptions letters;

    UnsubscribeView(Unsubscriptions letters) {
        this.letters = letters;
        narrow();
        titled(getTranslation("following.unsubscribe"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key").orElse("");
        removeAll();
        letters.about(key)
                .ifPresentOrElse(
                        name -> ask(key, name),
                        () -> add(
                                new PageHeader(getTranslation("following.unsubscribe")),
                                new EmptyState(
                                                getTranslation("following.unsubscribe.unknown"),
                                                getTranslation("following.unsubscribe.unknown.why"))
                                        .action(getTranslation("following.letter.change"), FollowingView.PATH)));
    }

    private void ask(String key, String name) {
        var card = new Div();
        card.addClassNames("card", "stack");
        card.getElement().setAttribute("role", "status");
        var stop = new Button(getTranslation("following.unsubscribe.stop"), click -> {
            try {
                letters.stop(key);
                card.removeAll();
                card.add(
                        new Paragraph(getTranslation("following.unsubscribe.done", name)),
                        new Anchor(FollowingView.PATH, getTranslation("following.letter.change")));
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
        });
        stop.addThemeVariants(ButtonVariant.PRIMARY);
        card.add(new Paragraph(getTranslation("following.unsubscribe.what", name)), new Div(stop));
        add(new PageHeader(getTranslation("following.unsubscribe")), card);
    }
}
