package org.intreccio.credentials.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.intreccio.ui.SignInWay;
import org.springframework.stereotype.Component;

/** Helps whoever forgot their password. */
@Component
class ForgottenWay implements SignInWay {

    @Override
    public Optional<com.vaadin.flow.component.Component> shown(String goal) {
        var link = new Anchor(ForgottenView.PATH, UI.getCurrent().getTranslation("credentials.forgotten.link"));
        return Optional.of(new Paragraph(link));
    }

    @Override
    public int order() {
        return 10;
    }
}
