package org.intreccio.credentials.ui;

import com.vaadin.flow.component.UI;
import org.intreccio.credentials.TwoStep;
import org.intreccio.identity.UserId;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.springframework.stereotype.Component;

/** In the account: the second step. */
@Component
class TwoStepPanel implements Panel<UserId> {

    static final String ANCHOR = "two-step";

    private final TwoStep twoStep;

    TwoStepPanel(TwoStep twoStep) {
        this.twoStep = twoStep;
    }

    @Override
    public boolean appliesTo(UserId id) {
        return true;
    }

    @Override
    public com.vaadin.flow.component.Component content(UserId id) {
        return new PageSection(UI.getCurrent().getTranslation("credentials.two-step.title"), new TwoStepPart(twoStep))
                .anchored(ANCHOR);
    }

    @Override
    public int order() {
        return 40;
    }
}
