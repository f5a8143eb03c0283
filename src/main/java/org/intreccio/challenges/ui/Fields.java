package org.intreccio.challenges.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.Labelled;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.jspecify.annotations.Nullable;

/** Makes the fields of the guided creation, labelled by their names. */
final class Fields {

    private static final int SUGGESTIONS = 12;

    private Fields() {}

    static String label(String name) {
        return UI.getCurrent().getTranslation("challenges.field." + name);
    }

    static TextField text(String name, String value) {
        var field = new TextField(label(name));
        field.setValue(value);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    static TextArea area(String name, String value) {
        var field = new TextArea(label(name));
        field.setValue(value);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    static IntegerField number(String name, @Nullable Integer value, int least, int most) {
        var field = new IntegerField(label(name));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    static int or(IntegerField field, int otherwise) {
        var value = field.getValue();
        return value == null ? otherwise : value;
    }

    /** An amount in euros with its cents. */
    static BigDecimalField money(String name, @Nullable Money value) {
        var field = new BigDecimalField(label(name));
        field.setLocale(Days.habits(UI.getCurrent().getLocale()));
        field.setSuffixComponent(new com.vaadin.flow.component.html.Span("€"));
        field.setValue(value == null ? null : BigDecimal.valueOf(value.cents(), 2));
        return field;
    }

    /**
     * What stands in a field of {@link #money}.
     *
     * @throws InvalidValue for parts of a cent
     */
    static @Nullable Money money(String name, BigDecimalField field) {
        var value = field.getValue();
        if (value == null) {
            return null;
        }
        try {
            return Money.euroCents(
                    value.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
        } catch (ArithmeticException noCents) {
            throw InvalidValue.of(name, "challenges.error.cents");
        }
    }

    /** Hundredths of a per cent, shown in per cent. */
    static BigDecimalField share(String name, int hundredths) {
        var field = new BigDecimalField(label(name));
        field.setLocale(Days.habits(UI.getCurrent().getLocale()));
        field.setSuffixComponent(new com.vaadin.flow.component.html.Span("%"));
        field.setValue(BigDecimal.valueOf(hundredths, 2).stripTrailingZeros());
        return field;
    }

    static int share(BigDecimalField field) {
        var value = field.getValue();
        return value == null
                ? 0
                : value.movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .min(BigDecimal.valueOf(1_000_000))
                        .intValue();
    }

    static <T extends Labelled> MultiSelectComboBox<T> several(String name, Collection<T> all, Collection<T> chosen) {
        var field = new MultiSelectComboBox<T>(label(name));
        field.setItems(all);
        field.setItemLabelGenerator(t -> t.label(UI.getCurrent().getLocale()));
        field.setValue(Set.copyOf(chosen));
        field.setWidthFull();
        return field;
    }

    static MultiSelectComboBox<Place> places(String name, Places places, Collection<PlaceId> chosen) {
        var field = new MultiSelectComboBox<Place>(label(name));
        field.setPageSize(SUGGESTIONS);
        field.setItems(
                query -> places.suggest(query.getFilter().orElse(""), SUGGESTIONS).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> places.suggest(query.getFilter().orElse(""), SUGGESTIONS)
                        .size());
        field.setItemLabelGenerator(p -> p.called(UI.getCurrent().getLocale()));
        field.setValue(chosen.isEmpty() ? Set.of() : Set.copyOf(places.find(List.copyOf(chosen))));
        field.setWidthFull();
        return field;
    }

    static Set<PlaceId> ids(MultiSelectComboBox<Place> field) {
        return field.getValue().stream().map(Place::id).collect(Collectors.toSet());
    }

    static DateTimePicker moment(String name) {
        var field = new DateTimePicker(label(name));
        var day = new org.intreccio.ui.DayField();
        field.setLocale(Days.habits(UI.getCurrent().getLocale()));
        field.setDatePickerI18n(day.getI18n());
        field.setStep(Duration.ofMinutes(15));
        field.setWidthFull();
        return field;
    }
}
