package org.intreccio.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.moderation.Breach;
import org.intreccio.moderation.Measure;
import org.intreccio.moderation.ModerationDesk;
import org.intreccio.ui.DayField;

/** What a steward decides, of which rule, and why: the words are what those concerned read. */
final class DecisionForm extends Div {

    private final RadioButtonGroup<Measure> measure = new RadioButtonGroup<>();
    private final Select<Breach> rule = new Select<>();
    private final DayField until = new DayField();
    private final TextArea reason = new TextArea();

    DecisionForm(List<Measure> measures, Breach likeliest, Consumer<ModerationDesk.Wish> decide) {
        measure.setLabel(getTranslation("moderation.decide.measure"));
        measure.setItems(measures);
        measure.setItemLabelGenerator(m -> getTranslation("moderation.decide.measure." + m.code()));
        measure.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        measure.setValue(Measure.NONE);
        measure.addValueChangeListener(e -> until.setVisible(e.getValue() == Measure.SUSPEND));
        rule.setLabel(getTranslation("moderation.decide.rule"));
        rule.setItems(Breach.values());
        rule.setItemLabelGenerator(b -> getTranslation("moderation.breach." + b.code()));
        rule.setValue(likeliest);
        rule.setWidthFull();
        until.setLabel(getTranslation("moderation.decide.until"));
        until.setHelperText(getTranslation("moderation.decide.until.help"));
        until.setClearButtonVisible(true);
        until.setManualValidation(true);
        until.setVisible(false);
        reason.setLabel(getTranslation("moderation.decide.reason"));
        reason.setHelperText(getTranslation("moderation.decide.reason.help"));
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(4);
        reason.setWidthFull();
        var act = new Button(getTranslation("moderation.decide"), click -> decide.accept(wish()));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        act.addClickListener(click -> act.setEnabled(true));
        addClassNames("card", "stack", "form");
        add(measure, rule, until, reason, act);
    }

    private ModerationDesk.Wish wish() {
        reason.setInvalid(false);
        until.setInvalid(false);
        var day = until.getValue();
        return new ModerationDesk.Wish(
                measure.getValue(),
                rule.getValue(),
                reason.getValue(),
                day == null
                        ? null
                        : day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    /** By the names that the domain uses. */
    Map<String, HasValidationProperties> fields() {
        return Map.of("reason", reason, "measure", measure, "until", until);
    }
}
