package org.intreccio.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.ReturnPath;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.FieldForm;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.SignInWay;
import org.intreccio.ui.SubmitButton;

/** What the two doors of the portal have in common: a form beside a welcome, and the address to go on to. */
abstract class Entrance extends Page implements BeforeEnterObserver {

    /** The query parameter with the address to go on to. */
    static final String BACK = "back";

    private final transient CurrentUser currentUser;
    private final FieldForm form = new FieldForm();
    private final Div refusal = new Div();
    private final Span refusalWords = new Span();
    private final Paragraph reason = new Paragraph();
    private final Div ways = new Div();
    private transient List<SignInWay> all = List.of();
    private final Anchor otherDoor = new Anchor();
    private transient Optional<ReturnPath> back = Optional.empty();

    Entrance(CurrentUser currentUser) {
        this.currentUser = currentUser;
        refusal.add(Glyph.CIRCLE_ALERT.icon(), refusalWords);
        refusal.addClassNames("note", "danger");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        reason.addClassName("note");
        reason.setVisible(false);
    }

    /** Lays the page out: the form as a card, and beside it why one would come in. */
    final void assemble(String title, String lead, Component beside) {
        titled(title);
        var words = new Paragraph(lead);
        words.addClassName("lead");
        form.addClassNames("stack", "entrance-form");
        var card = new Div(new H1(title), words, reason, refusal, form);
        card.addClassNames("card", "entrance-card");
        var split = new Div(card, beside);
        split.addClassName("entrance");
        add(split);
    }

    /** Fills the form; its button is also pressed by Enter in any of its fields. */
    final void fields(String label, Runnable act, Component... fields) {
        form.add(fields);
        var button = new SubmitButton(label, act, fields);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setWidthFull();
        form.add(button);
    }

    /** Leads to the other door, with the same address to go on to. */
    final void otherDoor(String question, String label, String path) {
        otherDoor.setText(label);
        otherDoor.setHref(path);
        var line = new Paragraph(new Span(question + " "), otherDoor);
        line.addClassName("soft");
        form.add(line);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        back = event.getLocation().getQueryParameters().getSingleParameter(BACK).flatMap(ReturnPath::of);
        if (currentUser.find().isPresent()) {
            event.forwardToUrl(goal());
            return;
        }
        all.forEach(way -> way.shown(goal()).ifPresent(ways::add));
        back.ifPresent(path -> {
            reason.setText(getTranslation("identity.entrance.reason"));
            reason.setVisible(true);
            var query = QueryParameters.of(BACK, path.value()).getQueryString();
            otherDoor.setHref(otherDoor.getHref() + "?" + query);
        });
    }

    /**
     * Opens the portal anew as the person who just came in, in their language; a full load lets the browser offer to keep the
     * password.
     */
    final void goOn() {
        var ui = getUI().orElseThrow();
        currentUser.language().ifPresent(ui.getSession()::setLocale);
        ui.getPage().setLocation(goal());
    }

    /** Goes to the page that asks for more, which then goes on to the same address. */
    final void goOnAt(String path) {
        getUI().orElseThrow()
                .navigate(
                        path, back.map(b -> QueryParameters.of(BACK, b.value())).orElse(QueryParameters.empty()));
    }

    /** Shows further ways in, each of which knows the address to go on to. */
    final void otherWays(List<SignInWay> all) {
        ways.addClassName("stack");
        this.all =
                all.stream().sorted(Comparator.comparingInt(SignInWay::order)).toList();
        form.add(ways);
    }

    private String goal() {
        return back.map(ReturnPath::value).orElseGet(this::otherwise);
    }

    /** Where to go for whoever was on their way nowhere. */
    String otherwise() {
        return "/";
    }

    /** Says what was refused at its field, else over the form. What was typed stays. */
    final void refuse(DomainException e, Map<String, ? extends HasValidationProperties> fields) {
        refusal.setVisible(false);
        fields.values().forEach(f -> f.setInvalid(false));
        if (e.field().map(fields::containsKey).orElse(false)) {
            Notices.refused(e, fields);
        } else {
            refusalWords.setText(Notices.sentence(e));
            refusal.setVisible(true);
        }
    }
}
