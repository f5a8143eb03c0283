package org.intreccio.collaborations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;

/** Asks why, and keeps what was typed when it is refused. */
final class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    ReasonDialog(String title, String lead, boolean required, String act, Consumer<String> doing) {
        setHeaderTitle(title);
        setWidth("min(32rem, 100%)");
        var reason =
                new TextArea(getTranslation(required ? "collaborations.reason" : "collaborations.reason.optional"));
        reason.setRequiredIndicatorVisible(required);
        reason.setManualValidation(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        add(new Paragraph(lead), reason);
        var go = new Button(act, click -> {
            reason.setInvalid(false);
            try {
                doing.accept(reason.getValue());
                close();
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("reason", reason));
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("collaborations.cancel"), click -> close()), go);
    }
}
