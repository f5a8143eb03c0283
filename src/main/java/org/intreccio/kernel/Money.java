package org.intreccio.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount of money in whole cents (the smallest unit of its currency), never a fraction and never rounded.
 *
 * @param cents may be negative: a correction is
 * @param currency by its ISO 4217 code: {@code EUR}
 */
public record Money(long cents, String currency) implements Comparable<Money> {

    private static final String EURO = "EUR";

    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw InvalidValue.of("currency", "kernel.error.currency", currency);
        }
    }

    /** So many cents of a euro. */
    public static Money euroCents(long cents) {
        return new Money(cents, EURO);
    }

    /** So many whole euros. */
    public static Money euros(long euros) {
        return euroCents(Math.multiplyExact(euros, 100L));
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException when they are of two currencies
     * @throws ArithmeticException where no {@code long} holds the sum
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, same(other).cents), currency);
    }

    /** What is left of this without the other. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, same(other).cents), currency);
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, same(other).cents);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Two currencies: " + currency + ", " + other.currency);
        }
        return other;
    }

    /** As readers of a language write it, with all its decimals: {@code 100.000,01 €}, {@code €100,000.01}. */
    public String in(Locale locale) {
        var format = NumberFormat.getCurrencyInstance(
                locale.getLanguage().equals(Locale.ITALIAN.getLanguage()) ? Locale.ITALY : Days.habits(locale));
        var unit = Currency.getInstance(currency);
        format.setCurrency(unit);
        format.setMinimumFractionDigits(unit.getDefaultFractionDigits());
        format.setMaximumFractionDigits(unit.getDefaultFractionDigits());
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(BigDecimal.valueOf(cents, unit.getDefaultFractionDigits()));
    }
}
