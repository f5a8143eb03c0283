package org.intreccio.spaces.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;

/** Asks for the reason of an act that others will read, and keeps it open until the reason is accepted. */
final class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    ReasonDialog(String title, String why, String act, Consumer<String> done) {
        super(title);
        var reason = new TextArea(getTranslation("spaces.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        add(new Paragraph(why), reason);
        var confirm = new Button(act, click -> {
            try {
                done.accept(reason.getValue());
                close();
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("reason", reason));
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("spaces.join.cancel"), click -> close()), confirm);
    }
}
