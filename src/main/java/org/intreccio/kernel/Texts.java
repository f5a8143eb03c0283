package org.intreccio.kernel;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sentences that the software writes, in Italian and English: one pair of bundles a room, {@code i18n/<room>_it.properties}
 * and {@code i18n/<room>_en.properties} (UTF-8), every key starting with the room's name.
 *
 * <p>Italian is spoken where a language is not ours. Immutable and safe for many threads.
 */
public final class Texts {

    public static final Locale ITALIAN = Locale.ITALIAN;
    public static final Locale ENGLISH = Locale.ENGLISH;
    /** The languages of the portal, the first one being the default. */
    public static final List<Locale> LANGUAGES = List.of(ITALIAN, ENGLISH);

    private final Map<Locale, Map<String, String>> sentences;

    private Texts(Map<Locale, Map<String, String>> sentences) {
        this.sentences = sentences;
    }

    /**
     * Reads the bundles of these rooms.
     *
     * @throws java.util.MissingResourceException when a room lacks one of its two bundles
     */
    public static Texts of(List<String> rooms) {
        return new Texts(LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(l -> l, l -> read(rooms, l))));
    }

    private static Map<String, String> read(List<String> rooms, Locale language) {
        var all = new TreeMap<String, String>();
        for (var room : rooms) {
            var bundle = ResourceBundle.getBundle(
                    "i18n." + room,
                    language,
                    Texts.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        }
        return all;
    }

    /** The language of ours that is nearest to this locale. */
    public static Locale nearest(Locale locale) {
        return LANGUAGES.stream()
                .filter(l -> l.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(ITALIAN);
    }

    /** The sentence as it stands in the bundle, its places unfilled. */
    public Optional<String> find(Locale locale, String key) {
        return Optional.ofNullable(in(locale).get(key));
    }

    /**
     * The sentence with its places filled, numbers and dates written as the language does ({@link MessageFormat}).
     * An unknown key comes back between exclamation marks, so that it is seen; a test keeps that from happening.
     */
    public String say(Locale locale, String key, Object... arguments) {
        var pattern = in(locale).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        // Apostrophes are letters in Italian, never MessageFormat quotes.
        return new MessageFormat(pattern.replace("'", "''"), nearest(locale)).format(arguments);
    }

    /** All sentences of a language by key, sorted. */
    public Map<String, String> in(Locale locale) {
        return sentences.getOrDefault(nearest(locale), Map.of());
    }
}
