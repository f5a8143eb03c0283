package org.intreccio.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Demo;
import org.intreccio.identity.DemoPersona;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.SignIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.SignInWay;

/** The sign-in; in the demo, also the people whom one can be by one click. */
@Route(SignInView.PATH)
@OpenToAll
class SignInView extends Entrance {

    static final String PATH = "sign-in";

    private final transient SignIn signIn;
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();

    SignInView(SignIn signIn, CurrentUser currentUser, Demo demo, List<SignInWay> ways) {
        super(currentUser);
        this.signIn = signIn;
        var personas = demo.personas();
        assemble(
                getTranslation("identity.sign-in.title"),
                getTranslation("identity.sign-in.lead"),
                personas.isEmpty()
                        ? new Welcome()
                        : personas(personas, demo.password().orElseThrow()));
        labelFields();
        fields(
                getTranslation("identity.sign-in.act"),
                () -> enter(email.getValue(), password.getValue()),
                email,
                password);
        otherWays(ways);
        otherDoor(
                getTranslation("identity.sign-in.no-account"),
                getTranslation("identity.sign-up.title"),
                SignUpView.PATH);
    }

    private void labelFields() {
        email.setLabel(getTranslation("identity.field.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        email.setWidthFull();
        email.setAutofocus(true);
        email.getElement().setAttribute("name", "email");
        password.setLabel(getTranslation("identity.field.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        password.setWidthFull();
        password.getElement().setAttribute("name", "password");
    }

    private void enter(String as, String with) {
        SignIn.Entry entry;
        try {
            entry = signIn.signIn(as, with);
        } catch (DomainException refusal) {
            refuse(refusal, Map.of("email", email, "password", password));
            return;
        }
        switch (entry) {
            case SignIn.Entry.In in -> goOn();
            case SignIn.Entry.More more -> goOnAt(more.path());
        }
    }

    private Component personas(List<DemoPersona> personas, String secret) {
        var list = new Div();
        list.addClassName("stack");
        personas.forEach(p -> list.add(new PersonaButton(p, getLocale(), () -> enter(p.email(), secret))));
        var all = new Span(getTranslation("identity.demo.password", secret));
        all.addClassNames("soft", "small");
        var section = new Div(
                new H2(getTranslation("identity.demo.title")),
                new Paragraph(getTranslation("identity.demo.lead")),
                list,
                all);
        section.addClassNames("entrance-beside", "stack");
        return section;
    }
}
