package org.intreccio.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.intreccio.identity.UserId;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.springframework.stereotype.Service;

/** Leads from the account to what the portal holds of the person. */
@Service
class YourDataPanel implements Panel<UserId> {

    @Override
    public boolean appliesTo(UserId id) {
        return true;
    }

    @Override
    public Component content(UserId id) {
        var ui = UI.getCurrent();
        var go = new Anchor(YourDataView.PATH, ui.getTranslation("privacy.account.go"));
        go.addClassNames("button-link", "quiet");
        return new PageSection(
                        ui.getTranslation("privacy.title"),
                        new Paragraph(ui.getTranslation("privacy.account.lead")),
                        go)
                .anchored("data");
    }

    @Override
    public int order() {
        return 900;
    }
}
