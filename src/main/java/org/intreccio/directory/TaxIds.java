package org.intreccio.directory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intreccio.kernel.InvalidValue;

/**
 * Reads VAT numbers and Italian tax codes as people write them, and tells those that cannot be one.
 *
 * <p>VAT numbers have the form that each member state uses (European Commission, VIES, frequently asked questions, Q11) and start
 * with its two letters; eleven digits alone are an Italian partita IVA. The check digit of Italian numbers follows the decree of the
 * Ministry of Finance of 23 December 1976, the last letter of a person's tax code its n. 13813. Whether a number was ever given to
 * anybody only VIES could say; nobody is asked.
 */
final class TaxIds {

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("AT", "U\\d{8}"),
            Map.entry("BE", "[01]\\d{9}"),
            Map.entry("BG", "\\d{9,10}"),
            Map.entry("CY", "\\d{8}[A-Z]"),
            Map.entry("CZ", "\\d{8,10}"),
            Map.entry("DE", "\\d{9}"),
            Map.entry("DK", "\\d{8}"),
            Map.entry("EE", "\\d{9}"),
            Map.entry("EL", "\\d{9}"),
            Map.entry("ES", "[A-Z0-9]\\d{7}[A-Z0-9]"),
            Map.entry("FI", "\\d{8}"),
            Map.entry("FR", "[A-HJ-NP-Z0-9]{2}\\d{9}"),
            Map.entry("HR", "\\d{11}"),
            Map.entry("HU", "\\d{8}"),
            Map.entry("IE", "\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}"),
            Map.entry("IT", "\\d{11}"),
            Map.entry("LT", "\\d{9}|\\d{12}"),
            Map.entry("LU", "\\d{8}"),
            Map.entry("LV", "\\d{11}"),
            Map.entry("MT", "\\d{8}"),
            Map.entry("NL", "[A-Z0-9+*]{10}\\d{2}"),
            Map.entry("PL", "\\d{10}"),
            Map.entry("PT", "\\d{9}"),
            Map.entry("RO", "\\d{2,10}"),
            Map.entry("SE", "\\d{12}"),
            Map.entry("SI", "\\d{8}"),
            Map.entry("SK", "\\d{10}"),
            Map.entry("XI", "\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3}"));

    /** A person's code; digits may have become letters where two people would have had the same one. */
    private static final Pattern PERSON =
            Pattern.compile("[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]");

    /** What a character counts on an odd place, in the order of {@link #SIGNS}. */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10,
        22, 25, 24, 23
    };

    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private TaxIds() {}

    /**
     * The number with its country and without blanks: {@code IT00950501007}; empty for nothing.
     *
     * @throws InvalidValue on {@code vatNumber} when it cannot be one
     */
    static String vatNumber(String typed) {
        var plain = plain(typed);
        return plain.isEmpty()
                ? ""
                : vat(plain)
                        .orElseThrow(() -> InvalidValue.of("vatNumber", "directory.error.vat-number", typed.strip()));
    }

    /** The same for what a file says, in which nonsense counts as nothing. */
    static Optional<String> vatNumberOf(String written) {
        return vat(plain(written));
    }

    /**
     * The Italian tax code in capitals, eleven digits for an organisation, sixteen signs for a person; empty for nothing.
     *
     * @throws InvalidValue on {@code taxCode} when it cannot be one
     */
    static String taxCode(String typed) {
        var plain = plain(typed);
        if (plain.isEmpty() || (plain.matches("\\d{11}") && checks(plain)) || isPersons(plain)) {
            return plain;
        }
        throw InvalidValue.of("taxCode", "directory.error.tax-code", typed.strip());
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-/]+", "");
    }

    private static Optional<String> vat(String plain) {
        var whole = plain.matches("\\d{11}") ? "IT" + plain : plain.replaceFirst("^GR(?=\\d)", "EL");
        if (whole.length() < 4) {
            return Optional.empty();
        }
        var country = whole.substring(0, 2);
        var number = whole.substring(2);
        var form = FORMS.get(country);
        var fits = form != null && number.matches(form) && (!country.equals("IT") || checks(number));
        return fits ? Optional.of(whole) : Optional.empty();
    }

    /** The check digit of a partita IVA, which is the one of ISO/IEC 7812 (Luhn). */
    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0 && !digits.matches("0+");
    }

    private static boolean isPersons(String code) {
        if (!PERSON.matcher(code).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < code.length() - 1; i++) {
            int at = SIGNS.indexOf(code.charAt(i));
            sum += i % 2 == 0 ? ODD[at] : at < 10 ? at : at - 10;
        }
        return code.charAt(code.length() - 1) == (char) ('A' + sum % 26);
    }
}
