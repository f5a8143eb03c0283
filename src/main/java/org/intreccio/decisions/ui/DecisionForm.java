package org.intreccio.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.intreccio.decisions.DecisionKind;
import org.intreccio.decisions.ReasonRule;
import org.intreccio.decisions.Terms;
import org.intreccio.decisions.VoterRule;
import org.intreccio.documents.ui.MarkdownArea;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.FieldForm;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** What is decided and how: a template fills it, each kind explains how it counts, and only the fields that the kind needs are there. */
final class DecisionForm extends Div {

    private static final int USUALLY_DAYS = 5;
    private static final int USUAL_QUORUM = 50;

    private final TextField question = new TextField(Shown.say("field.question"));
    private final TextArea context = new TextArea(Shown.say("field.context"));
    private final Select<DecisionKind> kind = new Select<>();
    private final Paragraph how = new Paragraph();
    private final OptionsField options = new OptionsField();
    private final IntegerField seats = new IntegerField(Shown.say("field.seats"));
    private final Select<VoterRule> voters = new Select<>();
    private final Checkbox anonymous = new Checkbox(Shown.say("field.anonymous"));
    private final Checkbox hidden = new Checkbox(Shown.say("field.hidden"));
    private final IntegerField quorum = new IntegerField(Shown.say("field.quorum"));
    private final Select<ReasonRule> reasons = new Select<>();
    private final DateTimePicker closes = Moments.field(Shown.say("field.closes"));
    private final transient Map<String, HasValidationProperties> fields = new HashMap<>();

    DecisionForm(Clock clock, @Nullable Terms before, Consumer<Terms> save) {
        addClassNames("stack", "decision-form");
        prepare();
        fill(before == null ? usual(clock) : before);
        var templates = new DecisionTemplates(this::fill, this::read);
        var send = new Button(Shown.say("save"), click -> attempt(save));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new FieldForm();
        form.addClassName("stack");
        form.add(
                new PageSection(Shown.say("section.what"), question, new MarkdownArea(context)),
                new PageSection(Shown.say("section.how"), kind, how, options, seats),
                new PageSection(Shown.say("section.rules"), voters, anonymous, hidden, quorum, reasons, closes),
                new Div(send));
        if (before == null) {
            add(templates);
        }
        add(form);
    }

    private static Terms usual(Clock clock) {
        var end = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault())
                .plusDays(USUALLY_DAYS)
                .withHour(18)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        return new Terms(
                DecisionKind.CONSENT,
                "",
                "",
                java.util.List.of(),
                1,
                VoterRule.PARTICIPANTS,
                false,
                false,
                USUAL_QUORUM,
                ReasonRule.REQUIRED_FOR_OBJECTION,
                Moments.instant(end));
    }

    private void prepare() {
        question.setRequiredIndicatorVisible(true);
        question.setMaxLength(200);
        question.setWidthFull();
        context.setMinRows(3);
        kind.setLabel(Shown.say("field.kind"));
        kind.setItems(DecisionKind.values());
        kind.setItemLabelGenerator(k -> Shown.say("kind." + k.code()));
        kind.setWidthFull();
        kind.addValueChangeListener(change -> adapt());
        how.addClassNames("note", "info");
        how.getElement().setAttribute("role", "status");
        seats.setMin(1);
        seats.setStepButtonsVisible(true);
        voters.setLabel(Shown.say("field.voters"));
        voters.setItems(VoterRule.values());
        voters.setItemLabelGenerator(v -> Shown.say("voters." + v.code()));
        voters.setHelperText(Shown.say("field.voters.help"));
        voters.setWidthFull();
        anonymous.setHelperText(Shown.say("field.anonymous.help"));
        anonymous.addValueChangeListener(change -> adapt());
        hidden.setHelperText(Shown.say("field.hidden.help"));
        quorum.setMin(0);
        quorum.setMax(100);
        quorum.setHelperText(Shown.say("field.quorum.help"));
        reasons.setLabel(Shown.say("field.reasons"));
        reasons.setItems(ReasonRule.values());
        reasons.setItemLabelGenerator(r -> Shown.say("reasons." + r.code()));
        reasons.setWidthFull();
        fields.putAll(Map.of(
                "question", question,
                "context", context,
                "kind", kind,
                "options", options,
                "seats", seats,
                "voters", voters,
                "quorum", quorum,
                "reasons", reasons,
                "closesAt", closes));
    }

    private void adapt() {
        var chosen = Objects.requireNonNullElse(kind.getValue(), DecisionKind.CONSENT);
        how.setText(Shown.say("how." + chosen.code()));
        options.show(chosen);
        seats.setVisible(chosen == DecisionKind.STV);
        hidden.setEnabled(!anonymous.getValue());
        if (anonymous.getValue()) {
            hidden.setValue(true);
        }
    }

    private void fill(Terms terms) {
        question.setValue(terms.question());
        context.setValue(terms.context());
        kind.setValue(terms.kind());
        options.set(terms.kind(), terms.options());
        seats.setValue(terms.seats());
        voters.setValue(terms.voters());
        anonymous.setValue(terms.anonymous());
        hidden.setValue(terms.hidden());
        quorum.setValue(terms.quorum());
        reasons.setValue(terms.reasons());
        closes.setValue(Moments.local(terms.closesAt()));
        adapt();
    }

    private Terms read() {
        return new Terms(
                kind.getValue(),
                question.getValue(),
                context.getValue(),
                options.get(kind.getValue()),
                seats.getValue() == null ? 0 : seats.getValue(),
                voters.getValue(),
                anonymous.getValue(),
                hidden.getValue(),
                quorum.getValue() == null ? 0 : quorum.getValue(),
                reasons.getValue(),
                instant());
    }

    private @Nullable Instant instant() {
        var at = closes.getValue();
        return at == null ? null : Moments.instant(at);
    }

    private void attempt(Consumer<Terms> save) {
        fields.values().forEach(f -> f.setInvalid(false));
        try {
            save.accept(read());
        } catch (DomainException refusal) {
            Notices.refused(refusal, fields);
        }
    }
}
