package org.intreccio.moderation.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Texts;
import org.intreccio.moderation.Appeals;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** Where the link of a letter leads whoever is suspended and cannot sign in: what was decided, why, and the appeal. */
@Route("appeal/:secret")
@OpenToAll
@CssImport("./styles/moderation.css")
class AppealView extends Page implements BeforeEnterObserver {

    private final transient Appeals appeals;
    private final transient Texts texts;

    AppealView(Appeals appeals, Texts texts) {
        this.appeals = appeals;
        this.texts = texts;
        narrow();
        titled(getTranslation("moderation.appeal.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("secret").orElse(""));
    }

    private void show(String secret) {
        var ruling = appeals.bySecret(secret).orElseThrow(() -> NotFound.of("moderation.error.secret", ""));
        removeAll();
        add(
                new PageHeader(getTranslation("moderation.appeal.title"))
                        .lead(getTranslation("moderation.appeal.lead")),
                new RulingCard(ruling, texts, words -> {
                    appeals.appealBySecret(secret, words);
                    Notices.done(getTranslation("moderation.mine.appeal.done"));
                    show(secret);
                }));
    }
}
