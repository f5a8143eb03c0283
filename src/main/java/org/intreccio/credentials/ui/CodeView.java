package org.intreccio.credentials.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.intreccio.credentials.TwoStep;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.ReturnPath;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.FieldForm;
import org.intreccio.ui.SubmitButton;

/** The second step of a sign-in: the code of the app, or a recovery code. */
@Route(TwoStep.PAGE)
@OpenToAll
class CodeView extends Doorway implements BeforeEnterObserver {

    private final transient TwoStep twoStep;
    private final transient CurrentUser currentUser;
    private final TextField code = new TextField();
    private String goal = "/";

    CodeView(TwoStep twoStep, CurrentUser currentUser) {
        this.twoStep = twoStep;
        this.currentUser = currentUser;
        code.setLabel(getTranslation("credentials.code.label"));
        code.setHelperText(getTranslation("credentials.code.help"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setManualValidation(true);
        code.setWidthFull();
        code.setAutofocus(true);
        var enter = new SubmitButton(getTranslation("credentials.code.act"), this::enter, code);
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.setWidthFull();
        var form = new FieldForm();
        form.addClassNames("stack", "entrance-form");
        form.add(code, enter);
        show(getTranslation("credentials.code.title"), getTranslation("credentials.code.lead"), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        goal = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("back")
                .flatMap(ReturnPath::of)
                .map(ReturnPath::value)
                .orElse("/");
        if (!twoStep.awaits()) {
            show(
                    getTranslation("credentials.code.title"),
                    getTranslation("credentials.error.password-first"),
                    way(getTranslation("credentials.to-sign-in"), "sign-in"));
        }
    }

    private void enter() {
        try {
            twoStep.enter(code.getValue());
        } catch (DomainException refusal) {
            refuse(refusal, Map.of("code", code));
            return;
        }
        goOn(currentUser, goal);
    }
}
