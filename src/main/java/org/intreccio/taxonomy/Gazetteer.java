package org.intreccio.taxonomy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The countries and Italian municipalities by what files call them, read once for a whole import.
 *
 * <p>Of municipalities with one name the most populous is meant. The European Union's own codes for Greece and the United
 * Kingdom count as ISO's.
 */
public final class Gazetteer {

    private static final Map<String, String> ALIASES = Map.of("el", "gr", "uk", "gb");

    /** Italian cities that files in English, or cut from addresses, write otherwise. */
    private static final Map<String, String> EXONYMS = Map.ofEntries(
            Map.entry("rome", "roma"),
            Map.entry("milan", "milano"),
            Map.entry("turin", "torino"),
            Map.entry("florence", "firenze"),
            Map.entry("naples", "napoli"),
            Map.entry("venice", "venezia"),
            Map.entry("genoa", "genova"),
            Map.entry("padua", "padova"),
            Map.entry("mantua", "mantova"),
            Map.entry("leghorn", "livorno"),
            Map.entry("bozen", "bolzano"),
            Map.entry("trent", "trento"),
            Map.entry("reggio emilia", "reggio nell emilia"),
            Map.entry("reggio calabria", "reggio di calabria"));

    private final Set<String> countries;
    private final Map<String, PlaceId> municipalities;

    /** @param mostPopulousFirst municipalities in that order */
    Gazetteer(List<Place> countries, List<Place> mostPopulousFirst) {
        this.countries = countries.stream().map(p -> p.id().value()).collect(Collectors.toUnmodifiableSet());
        this.municipalities = new HashMap<>();
        mostPopulousFirst.forEach(m -> municipalities.putIfAbsent(fold(m.name()), m.id()));
    }

    /** The country of this ISO or European two-letter code, in any case. */
    public Optional<PlaceId> country(String code) {
        var lower = code.strip().toLowerCase(Locale.ROOT);
        return Optional.of(ALIASES.getOrDefault(lower, lower))
                .filter(countries::contains)
                .map(PlaceId::new);
    }

    /** The municipality that a file calls this, with or without its province's plate behind it ("TORINO TO"). */
    public Optional<PlaceId> municipality(String name) {
        var folded = fold(name);
        return known(folded).or(() -> known(folded.replaceFirst(" [a-z]{2}$", "")));
    }

    private Optional<PlaceId> known(String folded) {
        return Optional.ofNullable(municipalities.get(EXONYMS.getOrDefault(folded, folded)));
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
