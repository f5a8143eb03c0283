package org.intreccio.proposals.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Money;

/** Reads amounts as people type them: {@code 1.234,56}, {@code 1,234.56}, {@code 1 234}, {@code 1234.5}. Never more than cents. */
final class Amounts {

    private static final Pattern DECIMALS = Pattern.compile("(.*)[.,](\\d{1,2})");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,' ]\\d{3})*|\\d+");
    private static final int LONGEST = 20;

    private Amounts() {}

    /** The amount; zero where nothing is typed, nothing where it is no amount. */
    static Optional<Money> read(String typed) {
        var text = typed.replace("€", "")
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .strip();
        if (text.isEmpty()) {
            return Optional.of(Money.euroCents(0));
        }
        var decimals = DECIMALS.matcher(text);
        var whole = decimals.matches() ? decimals.group(1) : text;
        var cents = decimals.matches() ? (decimals.group(2) + "0").substring(0, 2) : "00";
        if (text.length() > LONGEST || !GROUPED.matcher(whole).matches()) {
            return Optional.empty();
        }
        return Optional.of(Money.euroCents(Long.parseLong(whole.replaceAll("\\D", "") + cents)));
    }

    /** As it would be typed, without the sign of the currency. */
    static String write(Money money, Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(
                locale.getLanguage().equals(Locale.ITALIAN.getLanguage()) ? Locale.ITALY : Days.habits(locale));
        var format = new DecimalFormat(money.cents() % 100 == 0 ? "#,##0" : "#,##0.00", symbols);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(BigDecimal.valueOf(money.cents(), 2));
    }
}
