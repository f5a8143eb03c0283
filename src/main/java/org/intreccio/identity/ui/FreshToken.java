package org.intreccio.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.intreccio.identity.AccessToken;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** Shows the secret of a new token, this once, with a button that copies it. */
class FreshToken extends Div {

    FreshToken(AccessToken.Issued issued) {
        addClassNames("note", "ok");
        getElement().setAttribute("role", "status");
        var secret = new TextField(
                getTranslation("identity.token.secret", issued.token().name()));
        secret.setValue(issued.secret());
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.setWidthFull();
        var copy = new Button(getTranslation("identity.token.copy"), Glyph.COPY.icon());
        copy.addClickListener(click -> {
            copy.getElement().executeJs("navigator.clipboard.writeText($0)", issued.secret());
            Notices.done(getTranslation("identity.token.copied"));
        });
        var words = new Div(new Paragraph(getTranslation("identity.token.once")), secret, copy);
        words.addClassName("stack");
        words.setWidthFull();
        add(words);
    }
}
