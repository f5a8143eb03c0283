package org.intreccio.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;

/** Words and what may be done with them. */
final class ReasonForm extends Div {

    private final TextArea words = new TextArea();
    private final Div buttons = new Div();
    private final String field;

    /** @param field the name that the domain uses for the words */
    ReasonForm(String label, String help, String field) {
        this.field = field;
        words.setLabel(label);
        words.setHelperText(help);
        words.setManualValidation(true);
        words.setMinRows(3);
        words.setWidthFull();
        buttons.addClassName("row");
        addClassNames("card", "stack", "form");
        add(words, buttons);
    }

    /** Offers an act; what the domain refuses is said at the words, which stay. */
    ReasonForm offers(String label, Consumer<String> act) {
        var button = new Button(label, click -> run(act));
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        buttons.add(button);
        return this;
    }

    private void run(Consumer<String> act) {
        words.setInvalid(false);
        try {
            act.accept(words.getValue());
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of(field, words));
        }
    }
}
