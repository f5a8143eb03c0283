package org.intreccio.decisions.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.intreccio.decisions.DecisionKind;
import org.intreccio.ui.Glyph;
import org.jspecify.annotations.Nullable;

/** The options of a decision: a line each, or days with an hour for a meeting; nothing for kinds that bring their own. */
final class OptionsField extends Div implements HasValidationProperties, Focusable<OptionsField> {

    private static final int FIRST_TIMES = 3;

    private final TextArea lines = new TextArea(Shown.say("field.options"));
    private final Div times = new Div();
    private final List<DateTimePicker> moments = new ArrayList<>();
    private final Paragraph error = new Paragraph();
    private final Button more = new Button(Shown.say("field.times.more"), Glyph.PLUS.icon(), click -> time(null));

    OptionsField() {
        addClassNames("stack", "options-field");
        lines.setHelperText(Shown.say("field.options.help"));
        lines.setMinRows(4);
        lines.setWidthFull();
        lines.setManualValidation(true);
        times.addClassName("stack");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        error.addClassNames("note", "danger");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(lines, times, more, error);
    }

    void show(DecisionKind kind) {
        var meeting = kind == DecisionKind.MEETING;
        lines.setVisible(!meeting && kind.fixed().isEmpty());
        times.setVisible(meeting);
        more.setVisible(meeting);
        while (meeting && moments.size() < FIRST_TIMES) {
            time(null);
        }
        setVisible(kind.fixed().isEmpty());
    }

    void set(DecisionKind kind, List<String> options) {
        if (kind == DecisionKind.MEETING) {
            moments.clear();
            times.removeAll();
            options.forEach(o -> time(Instant.parse(o)));
        } else {
            lines.setValue(String.join("\n", options));
        }
        show(kind);
    }

    List<String> get(DecisionKind kind) {
        if (kind != DecisionKind.MEETING) {
            return Arrays.asList(lines.getValue().split("\\R", -1));
        }
        return moments.stream()
                .filter(m -> !m.isEmpty())
                .map(m -> Moments.instant(m.getValue()).toString())
                .toList();
    }

    private void time(@Nullable Instant at) {
        var field = Moments.field(Shown.say("field.time", moments.size() + 1));
        field.setValue(Moments.local(at));
        moments.add(field);
        times.add(field);
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
        lines.setErrorMessage(message);
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid && !lines.isVisible());
        lines.setInvalid(invalid);
    }

    @Override
    public void focus() {
        if (lines.isVisible()) {
            lines.focus();
        } else if (!moments.isEmpty()) {
            moments.getFirst().focus();
        }
    }
}
