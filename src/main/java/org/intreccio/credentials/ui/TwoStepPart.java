package org.intreccio.credentials.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.credentials.TwoStep;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.FieldForm;
import org.intreccio.ui.Notices;
import org.intreccio.ui.QrCode;
import org.intreccio.ui.SubmitButton;

/** The second step as its owner sees it: off with a way to set it up, on with what is left to do, or in between. */
class TwoStepPart extends Div {

    private final transient TwoStep twoStep;

    TwoStepPart(TwoStep twoStep) {
        this.twoStep = twoStep;
        addClassName("stack");
        showState();
    }

    private void showState() {
        removeAll();
        twoStep.mine().ifPresentOrElse(this::showOn, this::showOff);
    }

    private void showOff() {
        add(new Paragraph(getTranslation("credentials.two-step.why")));
        if (!twoStep.mayChange()) {
            add(everybodys());
            return;
        }
        add(row(new Button(getTranslation("credentials.two-step.set-up"), click -> showSetUp())));
    }

    /** Says why nothing can be set up on an account of the demo. */
    static Div everybodys() {
        var note = new Div();
        note.setText(note.getTranslation("identity.error.demo"));
        note.addClassNames("note", "info");
        return note;
    }

    private void showOn(TwoStep.State state) {
        var badge = new Span(getTranslation("credentials.two-step.on", day(state.since())));
        badge.addClassNames("badge", "ok");
        var left = new Span(getTranslation("credentials.two-step.codes-left", state.codes()));
        left.addClassNames("badge", state.codes() < 3 ? "warn" : "info");
        var line = new Div(badge, left);
        line.addClassName("row");
        var off = new Button(getTranslation("credentials.two-step.remove"), click -> showRemoval());
        off.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        add(line, row(new Button(getTranslation("credentials.two-step.renew"), click -> showRenewal()), off));
    }

    private void showSetUp() {
        removeAll();
        var draft = twoStep.begin();
        var steps = new OrderedList(
                new ListItem(getTranslation("credentials.two-step.step.app")),
                new ListItem(
                        new Span(getTranslation("credentials.two-step.step.scan")),
                        new QrCode(draft.uri(), getTranslation("credentials.two-step.qr")),
                        key(draft.key())),
                new ListItem(getTranslation("credentials.two-step.step.code")));
        steps.addClassName("steps");
        add(steps, ask("credentials.two-step.confirm", code -> showCodes(twoStep.confirm(draft, code))));
    }

    private Span key(String key) {
        var words = new Span(getTranslation("credentials.two-step.key") + " ");
        var value = new Span(key);
        value.addClassName("secret");
        var line = new Span(words, value);
        line.addClassNames("small", "qr-key");
        return line;
    }

    private void showRenewal() {
        removeAll();
        add(new Paragraph(getTranslation("credentials.two-step.renew.what")));
        add(ask("credentials.two-step.renew", code -> showCodes(twoStep.renewCodes(code))));
    }

    private void showRemoval() {
        removeAll();
        add(new Paragraph(getTranslation("credentials.two-step.remove.what")));
        add(ask("credentials.two-step.remove", code -> {
            twoStep.remove(code);
            Notices.done(getTranslation("credentials.two-step.removed"));
            showState();
        }));
    }

    /** A field for a code, with a button that does this with it and one that leads back. */
    private FieldForm ask(String label, Consumer<String> then) {
        var code = new TextField(getTranslation("credentials.code.label"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setManualValidation(true);
        code.setAutofocus(true);
        var act = new SubmitButton(
                getTranslation(label),
                () -> {
                    code.setInvalid(false);
                    try {
                        then.accept(code.getValue());
                    } catch (DomainException refusal) {
                        Notices.refused(refusal, Map.of("code", code));
                    }
                },
                code);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new FieldForm();
        form.addClassNames("stack", "form");
        form.add(code, row(act, new Button(getTranslation("credentials.cancel"), click -> showState())));
        return form;
    }

    private void showCodes(List<String> codes) {
        removeAll();
        add(new RecoverySheet(codes, this::showState));
    }

    private static Div row(com.vaadin.flow.component.Component... components) {
        var row = new Div(components);
        row.addClassName("actions");
        return row;
    }

    private String day(Instant instant) {
        return Days.day(instant, getLocale());
    }
}
