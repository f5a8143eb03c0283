package org.intreccio.results;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** How points are written. */
public final class Figures {

    private Figures() {}

    /** Hundredths as readers of a language write them, with both decimals: {@code 87,50}. */
    public static String points(int hundredths, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(decimal(hundredths));
    }

    /** The same as a number. */
    public static BigDecimal decimal(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
