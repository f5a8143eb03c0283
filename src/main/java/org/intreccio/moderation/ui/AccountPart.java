package org.intreccio.moderation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.intreccio.identity.UserId;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.springframework.stereotype.Component;

/** Leads from the account to decisions and reports. */
@Component
class AccountPart implements Panel<UserId> {

    @Override
    public boolean appliesTo(UserId id) {
        return true;
    }

    @Override
    public com.vaadin.flow.component.Component content(UserId id) {
        var ui = UI.getCurrent();
        return new PageSection(
                        ui.getTranslation("moderation.mine.title"),
                        new Paragraph(ui.getTranslation("moderation.mine.lead")),
                        new Paragraph(new Anchor(MyModerationView.PATH, ui.getTranslation("moderation.mine.go"))))
                .anchored("moderation");
    }

    @Override
    public int order() {
        return 85;
    }
}
