package org.intreccio.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;

/** Asks why before something is taken from somebody, and keeps what was typed when it is refused. */
class ReasonDialog extends Dialog {

    ReasonDialog(String title, String lead, String act, Consumer<String> doing) {
        setHeaderTitle(title);
        setWidth("min(32rem, 100%)");
        var reason = new TextArea(getTranslation("membership.reason"));
        reason.setHelperText(getTranslation("membership.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(500);
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
        getFooter().add(new Button(getTranslation("membership.cancel"), click -> close()), go);
    }
}
