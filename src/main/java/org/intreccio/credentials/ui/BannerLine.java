package org.intreccio.credentials.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.intreccio.ui.Glyph;

/** A sentence with a way to act on it, which one can put away until the next sign-in. */
class BannerLine extends Aside {

    BannerLine(Span words, Anchor link, Runnable putAway) {
        addClassName("banner");
        getElement().setAttribute("aria-label", getTranslation("credentials.banner"));
        var away = new Button(Glyph.CLOSE.icon(), click -> {
            putAway.run();
            removeFromParent();
        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("credentials.banner.away"));
        var line = new Div(words, link);
        line.addClassName("banner-words");
        add(line, away);
    }
}
