package org.intreccio.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import org.intreccio.kernel.Days;

/** Takes a day, typed or from a calendar, which both speak the reader's language and begin the week on Monday. */
public final class DayField extends DatePicker {

    private static final int MONDAY = 1;

    public DayField() {
        var here = Days.habits(getLocale());
        var words = DateFormatSymbols.getInstance(here);
        setLocale(here);
        setI18n(new DatePickerI18n()
                .setMonthNames(List.of(words.getMonths()).subList(0, 12))
                .setWeekdays(days(words.getWeekdays()))
                .setWeekdaysShort(days(words.getShortWeekdays()))
                .setFirstDayOfWeek(MONDAY)
                .setToday(getTranslation("ui.today"))
                .setCancel(getTranslation("ui.cancel")));
    }

    /** From Sunday on; the first of Java's names is none. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
