package org.intreccio.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.kernel.InvalidValue;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, and neither well known nor the person's own name. Which characters it is made of is the
 * person's affair (NIST SP 800-63B, 5.1.1.2).
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int DIFFERENT = 5;

    private final Set<String> common = read();

    /** @throws InvalidValue naming the rule that is broken and how to mend it */
    void check(String password, Email email, String displayName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw InvalidValue.of("password", "identity.error.password-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw InvalidValue.of("password", "identity.error.password-long", LONGEST);
        }
        var plain = letters(password);
        if (names(plain, letters(email.lower()))
                || names(plain, letters(email.mailbox()))
                || names(plain, letters(displayName))) {
            throw InvalidValue.of("password", "identity.error.password-names-you");
        }
        if (common.contains(plain) || password.codePoints().distinct().count() < DIFFERENT) {
            throw InvalidValue.of("password", "identity.error.password-common");
        }
    }

    /** The password is the name, with up to four characters around it: {@code giulia.ferrari.2026}. */
    private static boolean names(String password, String name) {
        return name.length() >= 4 && password.contains(name) && password.length() - name.length() <= 4;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> read() {
        try (var in =
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/identity/common-passwords.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(PasswordRules::letters)
                    .filter(l -> !l.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
