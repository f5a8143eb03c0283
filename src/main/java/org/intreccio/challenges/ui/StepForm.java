package org.intreccio.challenges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;
import org.intreccio.challenges.ChallengeSettings;
import org.intreccio.directory.Bilingual;

/** One step of the guided creation: shows a part of what a call lays down and reads it again. */
abstract class StepForm extends Div {

    private final Map<String, HasValidationProperties> fields = new HashMap<>();
    private final transient Runnable changed;

    /** @param changed told whenever somebody changed a field */
    @SuppressWarnings("this-escape") // Vaadin's way: components are ready once Div is.
    StepForm(Runnable changed) {
        this.changed = changed;
        addClassNames("stack", "challenge-step");
    }

    /**
     * The settings with what stands in the fields.
     *
     * @throws org.intreccio.kernel.InvalidValue naming the field that must be mended
     */
    abstract ChallengeSettings apply(ChallengeSettings base);

    /** Has every change of this field told. */
    final <F extends HasValue<?, ?>> F told(F field) {
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    /** Says that something else than a field changed, such as the number of rows. */
    final void tell() {
        changed.run();
    }

    /** Names a field as the domain does. */
    final void named(String name, HasValidationProperties field) {
        fields.put(name, field);
    }

    /** The fields by the names that the domain uses, none marked any more. */
    final Map<String, HasValidationProperties> fields() {
        fields.values().forEach(f -> f.setInvalid(false));
        return fields;
    }

    /** Two beside each other where there is room. */
    static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("field-pair");
        return pair;
    }

    static Bilingual bilingual(HasValue<?, String> it, HasValue<?, String> en) {
        return new Bilingual(it.getValue(), en.getValue());
    }
}
