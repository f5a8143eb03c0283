package org.intreccio.credentials.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.intreccio.credentials.SingleSignOn;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SignInWay;
import org.springframework.stereotype.Component;

/** Sends people to the sign-in of their organisation; one button each. */
@Component
class OrganisationWay implements SignInWay {

    private final SingleSignOn signOn;

    OrganisationWay(SingleSignOn signOn) {
        this.signOn = signOn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> shown(String goal) {
        var choices = signOn.choices();
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        var buttons = new Div();
        buttons.addClassName("stack");
        choices.forEach(choice -> {
            var label = UI.getCurrent().getTranslation("credentials.sign-on.enter", choice.name());
            var button = new Button(label, Glyph.BUILDING.icon(), click -> leave(choice, goal));
            button.setWidthFull();
            buttons.add(button);
        });
        return Optional.of(buttons);
    }

    private void leave(SingleSignOn.Choice choice, String goal) {
        try {
            var departure = signOn.begin(choice.id(), goal);
            VaadinSession.getCurrent().setAttribute(SingleSignOn.Journey.class, departure.journey());
            UI.getCurrent().getPage().setLocation(departure.address());
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    @Override
    public int order() {
        return 30;
    }
}
