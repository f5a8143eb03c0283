package org.intreccio.decisions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.intreccio.kernel.Days;
import org.intreccio.ui.DayField;
import org.jspecify.annotations.Nullable;

/** Days with an hour, as people write them where the portal is at home. */
final class Moments {

    private Moments() {}

    static DateTimePicker field(String label) {
        var field = new DateTimePicker(label);
        field.setLocale(Days.habits(UI.getCurrent().getLocale()));
        field.setDatePickerI18n(new DayField().getI18n());
        field.setStep(Duration.ofMinutes(15));
        field.setDatePlaceholder("");
        field.setDateAriaLabel(label + ": " + Shown.say("day"));
        field.setTimeAriaLabel(label + ": " + Shown.say("hour"));
        field.setManualValidation(true);
        return field;
    }

    static Instant instant(LocalDateTime at) {
        return at.atZone(ZoneId.systemDefault()).toInstant();
    }

    static @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }
}
