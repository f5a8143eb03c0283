package org.intreccio.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** Turns names into the readable part of an id: "Università dell'Ànima" becomes {@code universita-dell-anima}. */
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** Returns 0–60 characters of {@code a-z0-9-}; empty when the name has no Latin letter or digit. */
    public static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replaceAll("[^a-z0-9]+", "-");
        return strip(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
    }

    private static String strip(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
