package org.intreccio.credentials.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.intreccio.credentials.TwoStep;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.identity.SessionMemory;
import org.intreccio.ui.Banner;
import org.springframework.stereotype.Component;

/** Asks stewards, whose sign-in opens most, to set the second step up. */
@Component
class StewardBanner implements Banner {

    private static final String AWAY = "away.two-step";

    private final CurrentUser currentUser;
    private final SessionMemory memory;
    private final TwoStep twoStep;

    StewardBanner(CurrentUser currentUser, SessionMemory memory, TwoStep twoStep) {
        this.currentUser = currentUser;
        this.memory = memory;
        this.twoStep = twoStep;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> content() {
        if (currentUser.find().filter(user -> user.is(Role.STEWARD)).isEmpty()
                || memory.recall(AWAY).isPresent()
                || twoStep.mine().isPresent()) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var link = new Anchor("account#" + TwoStepPanel.ANCHOR, ui.getTranslation("credentials.banner.two-step.act"));
        link.setRouterIgnore(true);
        return Optional.of(new BannerLine(
                new Span(ui.getTranslation("credentials.banner.two-step")), link, () -> memory.keep(AWAY, "yes")));
    }

    @Override
    public int order() {
        return 20;
    }
}
