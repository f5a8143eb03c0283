package org.intreccio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.kernel.DomainException;

/**
 * Asks why before an act that others will read of, and stays open, with what was typed, until the domain accepts the reason. The
 * domain names a refused one {@code reason}.
 */
public final class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();
    private final Button act = new Button();

    /**
     * @param lead what the act does
     * @param doing the act, which may refuse
     */
    public ReasonDialog(String title, String lead, String act, Consumer<String> doing) {
        setHeaderTitle(title);
        setWidth("min(32rem, 100%)");
        reason.setLabel(getTranslation("ui.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        add(new Paragraph(lead), reason);
        this.act.setText(act);
        this.act.addThemeVariants(ButtonVariant.PRIMARY);
        this.act.addClickListener(click -> attempt(doing));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), this.act);
    }

    /** The reason may be left out. */
    public ReasonDialog optional() {
        reason.setLabel(getTranslation("ui.reason.optional"));
        reason.setRequiredIndicatorVisible(false);
        return this;
    }

    /** Something is taken from somebody: the button shows it. */
    public ReasonDialog taking() {
        act.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** Says under the field who will read the reason. */
    public ReasonDialog readBy(String whom) {
        reason.setHelperText(whom);
        return this;
    }

    private void attempt(Consumer<String> doing) {
        reason.setInvalid(false);
        try {
            doing.accept(reason.getValue());
            close();
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("reason", reason));
        }
    }
}
