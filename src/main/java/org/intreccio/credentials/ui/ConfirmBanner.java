package org.intreccio.credentials.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Demo;
import org.intreccio.identity.SessionMemory;
import org.intreccio.mail.PostOffice;
import org.intreccio.ui.Banner;
import org.springframework.stereotype.Component;

/** Reminds whoever has not confirmed their address; in the demo, whose letters go nowhere, it says where they are. */
@Component
class ConfirmBanner implements Banner {

    private static final String AWAY = "away.confirm";

    private final CurrentUser currentUser;
    private final SessionMemory memory;
    private final PostOffice office;
    private final Demo demo;

    ConfirmBanner(CurrentUser currentUser, SessionMemory memory, PostOffice office, Demo demo) {
        this.currentUser = currentUser;
        this.memory = memory;
        this.office = office;
        this.demo = demo;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> content() {
        if (currentUser.find().isEmpty()
                || currentUser.confirmed()
                || memory.recall(AWAY).isPresent()) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var words = new Span(ui.getTranslation(
                demo.on() && office.keepsLetters() ? "credentials.banner.confirm.demo" : "credentials.banner.confirm"));
        var link = new Anchor("account#address", ui.getTranslation("credentials.banner.confirm.act"));
        link.setRouterIgnore(true);
        return Optional.of(new BannerLine(words, link, () -> memory.keep(AWAY, "yes")));
    }

    @Override
    public int order() {
        return 10;
    }
}
