package org.intreccio.directory;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an organisation is recognised by where it stands twice, made comparable: its name without legal form, the host of its
 * website, the numbers that a state gave it, and where it is.
 *
 * @param name the words of its name that tell something, in order and folded; empty where no name is known
 * @param host without {@code www.}; empty for none, and where anybody may have a page
 * @param places ids, districts counted as their municipality
 */
public record OrganisationTraits(List<String> name, String host, String vatNumber, String taxCode, Set<String> places) {

    /** Nothing is known. */
    static final OrganisationTraits NONE = new OrganisationTraits(List.of(), "", "", "", Set.of());

    /** Hosts at which anybody gets a page. */
    private static final Set<String> SHARED = Set.of(
            "facebook.com",
            "instagram.com",
            "linkedin.com",
            "youtube.com",
            "twitter.com",
            "x.com",
            "google.com",
            "sites.google.com",
            "wordpress.com",
            "github.com",
            "github.io",
            "linktr.ee");

    /** Legal forms of our languages and of those that Europe's files are written in; they change, and are left out as often as not. */
    private static final Set<String> FORMS = Set.of(
            "spa",
            "srl",
            "srls",
            "snc",
            "sas",
            "sapa",
            "scarl",
            "scrl",
            "scpa",
            "scs",
            "soc",
            "societa",
            "coop",
            "cooperativa",
            "consortile",
            "onlus",
            "aps",
            "odv",
            "ets",
            "asd",
            "ssd",
            "responsabilita",
            "limitata",
            "azioni",
            "gmbh",
            "mbh",
            "ag",
            "kg",
            "ug",
            "ev",
            "eg",
            "ltd",
            "limited",
            "plc",
            "llp",
            "lp",
            "cic",
            "inc",
            "corp",
            "sa",
            "sl",
            "slu",
            "sau",
            "sarl",
            "sasu",
            "eurl",
            "scop",
            "bv",
            "nv",
            "vzw",
            "asbl",
            "bvba",
            "oy",
            "oyj",
            "ab",
            "as",
            "asa",
            "sro",
            "spol",
            "sp",
            "zoo",
            "kft",
            "zrt",
            "nyrt",
            "doo",
            "dd",
            "ood",
            "eood",
            "ad",
            "lda",
            "ltda",
            "uab",
            "sia",
            "ou",
            "ike",
            "epe",
            "ae",
            "societe",
            "anonyme",
            "sociedad",
            "limitada");

    private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\b)");
    private static final Pattern DISTRICT = Pattern.compile("^(it-\\d{6})-.*");

    public OrganisationTraits {
        name = List.copyOf(name);
        places = Set.copyOf(places);
    }

    /** Reads it from what is written of an organisation; anything may be empty. */
    public static OrganisationTraits of(
            String name, String website, String vatNumber, String taxCode, Collection<String> places) {
        return new OrganisationTraits(
                core(name),
                host(website),
                TaxIds.vatNumberOf(vatNumber).orElse(""),
                taxCode.strip().toUpperCase(Locale.ROOT),
                Set.copyOf(places.stream().map(OrganisationTraits::town).toList()));
    }

    static OrganisationTraits of(Row row) {
        return row.kind().organisation()
                ? of(
                        row.text("name"),
                        row.text("website"),
                        row.text("vatNumber"),
                        row.text("taxCode"),
                        row.texts("places"))
                : NONE;
    }

    /** A number of a register in place of a name names nothing. */
    private static List<String> core(String name) {
        if (name.matches("PIC \\S+")) {
            return List.of();
        }
        var words = SearchText.question(INITIALS.matcher(name).replaceAll(""));
        var telling = new ArrayList<>(words);
        telling.removeAll(FORMS);
        return telling.isEmpty() ? words : telling;
    }

    private static String host(String website) {
        try {
            var host = website.isBlank() ? null : URI.create(website.strip()).getHost();
            var plain = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "");
            return SHARED.contains(plain) ? "" : plain;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private static String town(String place) {
        return DISTRICT.matcher(place).replaceFirst("$1");
    }

    /** The name with its words in a fixed order: {@code "Politecnico di Milano"} and {@code "Milano, Politecnico"} are one. */
    public String sortedName() {
        return String.join(" ", name.stream().sorted().toList());
    }

    /** The countries of its places. */
    public Set<String> countries() {
        return Set.copyOf(
                places.stream().map(p -> p.replaceFirst("-.*", "")).distinct().toList());
    }
}
