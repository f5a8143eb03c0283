package org.intreccio.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.BulkIntakeRow;
import org.intreccio.directory.GeoPoint;
import org.intreccio.kernel.Slug;
import org.intreccio.taxonomy.City;
import org.intreccio.taxonomy.Gazetteer;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;

/** What both forms of CORDIS data say about organisations, and how the directory says it. */
final class OrganisationReading {

    /** A kind of actor with its finer kind. */
    record Kind(ActorKind kind, @Nullable String subkind) {}

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("prc", new Kind(ActorKind.COMPANY, null)),
            Map.entry("company", new Kind(ActorKind.COMPANY, null)),
            Map.entry("hes", new Kind(ActorKind.INSTITUTION, "university")),
            Map.entry("university", new Kind(ActorKind.INSTITUTION, "university")),
            Map.entry("rec", new Kind(ActorKind.INSTITUTION, "research-body")),
            Map.entry("research", new Kind(ActorKind.INSTITUTION, "research-body")),
            Map.entry("pub", new Kind(ActorKind.INSTITUTION, "public-administration")),
            Map.entry("public_body", new Kind(ActorKind.INSTITUTION, "public-administration")),
            Map.entry("oth", new Kind(ActorKind.ASSOCIATION, "nonprofit")),
            Map.entry("nonprofit", new Kind(ActorKind.ASSOCIATION, "nonprofit")),
            Map.entry("cooperative", new Kind(ActorKind.COOPERATIVE, null)));

    /** Says cooperative in the languages of the Union; a guess that no register confirms. */
    private static final Pattern COOPERATIVE =
            Pattern.compile("\\b(?:S\\.? ?COOP|COOP|COOPERATIVA|COOPERATIVE|GENOSSENSCHAFT|OSUUSKUNTA)\\b");

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ADDRESS = 500;

    private final Gazetteer gazetteer;
    private final Set<PlaceId> cities = new HashSet<>();

    OrganisationReading(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The kind by the code of the file; a company or other body whose name says so is a cooperative.
     *
     * @param code empty counts as "other", as in CORDIS
     */
    static Kind kind(String column, @Nullable String code, @Nullable String name) {
        var kind = KINDS.get(code == null ? "oth" : code.toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw new Rejection(RejectReason.UNKNOWN_KIND, column, String.valueOf(code));
        }
        var may = kind.kind() == ActorKind.COMPANY || kind.kind() == ActorKind.ASSOCIATION;
        return may
                        && name != null
                        && COOPERATIVE.matcher(name.toUpperCase(Locale.ROOT)).find()
                ? new Kind(ActorKind.COOPERATIVE, null)
                : kind;
    }

    /** The actor of a Participant Identification Code, by which it is shown while nobody knows its name. */
    BulkIntakeRow.Actor actor(
            String pic,
            Kind kind,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String url,
            @Nullable String vatNumber,
            @Nullable Boolean sme,
            @Nullable GeoPoint point,
            @Nullable PlaceId seat) {
        var small = kind.kind() == ActorKind.COMPANY && Boolean.TRUE.equals(sme);
        return new BulkIntakeRow.Actor(
                actorId(pic),
                kind.kind(),
                small ? "sme" : kind.subkind(),
                name == null ? "PIC " + pic : cut(name, LONGEST_NAME),
                shortName == null ? null : cut(shortName, LONGEST_NAME),
                null,
                null,
                Bilingual.NONE,
                Bilingual.NONE,
                website(url),
                vatNumber,
                point,
                seat,
                List.of(),
                List.of(),
                "cordis",
                pic,
                true,
                sme);
    }

    static ActorId actorId(String pic) {
        return new ActorId("pic-" + pic.toLowerCase(Locale.ROOT));
    }

    /** Where a city of a country is; the country when the city says nothing; null when the country does not either. */
    @Nullable PlaceId place(@Nullable String countryCode, @Nullable String city, @Nullable GeoPoint point, ImportBatch batch) {
        var country = gazetteer.country(countryCode == null ? "" : countryCode).orElse(null);
        if (country == null || city == null) {
            return country;
        }
        var name = cityName(city);
        if (country.value().equals("it")) {
            var municipality = gazetteer.municipality(name);
            if (municipality.isPresent()) {
                return municipality.get();
            }
        }
        var slug = Slug.of(name);
        if (slug.isEmpty()) {
            return country;
        }
        var id = new PlaceId(country.value() + "-city-" + slug);
        if (cities.add(id)) {
            batch.add(new City(
                    id, country, name, point == null ? null : point.lat(), point == null ? null : point.lon()));
        }
        return id;
    }

    /** "GRENOBLE CEDEX 9" is Grenoble: postal additions go, and capitals become a name. */
    private static String cityName(String city) {
        var plain = city.replaceAll("(?i)\\s+cedex\\b.*$", "")
                .replaceAll("[\\d()]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        var cut = cut(plain, 80);
        return cut.equals(cut.toUpperCase(Locale.ROOT)) ? capitalised(cut) : cut;
    }

    private static String capitalised(String words) {
        var name = new StringBuilder(words.length());
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            name.append(Character.isLetter(before) ? Character.toLowerCase(c) : c);
            before = c;
        }
        return name.toString();
    }

    static @Nullable GeoPoint point(@Nullable Double lat, @Nullable Double lon) {
        if (lat == null || lon == null || Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            return null;
        }
        // Zero and zero is what sources write when they do not know.
        return lat == 0 && lon == 0 ? null : new GeoPoint(lat, lon);
    }

    /** Only what a browser opens as a page of another host; anything else (javascript:, data:) is dropped. */
    static @Nullable String website(@Nullable String url) {
        if (url == null || url.length() > LONGEST_ADDRESS || url.matches(".*[\\s\"'<>\\\\].*")) {
            return null;
        }
        var lower = url.toLowerCase(Locale.ROOT);
        if (lower.matches("https?://[^/]+\\.[^/]+.*")) {
            return url;
        }
        return lower.matches("[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/.*)?") ? "http://" + url : null;
    }

    static @Nullable Boolean yesOrNo(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes", "y" -> true;
            case "0", "false", "no", "n" -> false;
            default -> null;
        };
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest).strip() + "…" : text;
    }
}
