package org.intreccio.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.intreccio.kernel.InvalidValue;

/**
 * Where something that is said can be looked up.
 *
 * @param address an {@code https} address, or empty
 * @param label a few words for it; empty where the address speaks for itself
 */
public record Evidence(String address, String label) {

    public static final Evidence NONE = new Evidence("", "");

    private static final int LONGEST = 500;
    private static final int LONGEST_LABEL = 120;

    @JsonIgnore
    public boolean isBlank() {
        return address.isBlank();
    }

    /** What a link to it says: its label, or else its host. */
    public String words() {
        if (!label.isBlank()) {
            return label;
        }
        return isBlank() ? "" : URI.create(address).getHost().replaceFirst("^www\\.", "");
    }

    /**
     * What somebody typed, as it is kept; a label without an address is kept by nobody.
     *
     * @throws InvalidValue naming this field unless it is a whole {@code https} address without a sign-in in it
     */
    public static Evidence checked(String field, String address, String label) {
        var typed = address.strip();
        var words = label.strip().replaceAll("\\s+", " ");
        if (words.length() > LONGEST_LABEL) {
            throw InvalidValue.of(field, "directory.error.too-long", LONGEST_LABEL, words.length());
        }
        if (words.chars().anyMatch(Character::isISOControl)) {
            throw InvalidValue.of(field, "directory.error.characters");
        }
        if (typed.isEmpty()) {
            if (!words.isEmpty()) {
                throw InvalidValue.of(field, "directory.error.evidence-missing");
            }
            return NONE;
        }
        if (typed.length() > LONGEST || !opens(typed)) {
            throw InvalidValue.of(field, "directory.error.evidence", typed);
        }
        return new Evidence(typed, words);
    }

    private static boolean opens(String address) {
        try {
            var uri = new URI(address);
            return uri.getScheme() != null
                    && uri.getScheme().toLowerCase(Locale.ROOT).equals("https")
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
