package org.intreccio.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.taxonomy.CompetenceProposals;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.springframework.stereotype.Component;

/** What a profile may say. Each refusal names the field and what to do. */
@Component
class ProfileRules {

    static final int NAME = 200;
    static final int SUMMARY = 300;
    static final int DESCRIPTION = 20_000;
    static final int NOTE = 300;
    static final int WEBSITE = 500;
    static final int REASON = 300;
    private static final int EARLIEST = 1000;
    private static final int SOME = 20;
    private static final int MANY = 40;

    private final Vocabulary vocabulary;
    private final Places places;
    private final CompetenceProposals proposals;
    private final Clock clock;

    ProfileRules(Vocabulary vocabulary, Places places, CompetenceProposals proposals, Clock clock) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * The profile as it is kept: trimmed, its website complete. What stood there before may stay, be it a code that the taxonomy
     * has given up since or the missing name of an imported organisation.
     *
     * @throws InvalidValue at the first field that breaks a rule
     */
    Profile checked(Profile profile, Profile before) {
        var clean = profile.withName(
                        profile.name().equals(before.name()) ? profile.name() : name(profile.name()),
                        line("shortName", profile.shortName(), 60))
                .withFullName(line("fullName", profile.fullName(), NAME))
                .withSummary(texts("summary", profile.summary(), SUMMARY, false))
                .withDescription(texts("description", profile.description(), DESCRIPTION, true))
                .withWebsite(website(profile.website()))
                .withContact(contact(profile.contact()))
                .withFounded(founded(profile.founded(), before.founded()))
                .withVatNumber(
                        profile.vatNumber().equals(before.vatNumber())
                                ? profile.vatNumber()
                                : TaxIds.vatNumber(profile.vatNumber()))
                .withTaxCode(
                        profile.taxCode().equals(before.taxCode())
                                ? profile.taxCode()
                                : TaxIds.taxCode(profile.taxCode()))
                .withTargetReasons(reasons(profile.targetReasons()))
                .withOffers(profile.offers().stream()
                        .map(e -> exchange("offers", e))
                        .toList())
                .withSeeks(
                        profile.seeks().stream().map(e -> exchange("seeks", e)).toList());
        known(
                "legalForm",
                clean.legalForm().isEmpty() ? List.of() : List.of(clean.legalForm()),
                List.of(before.legalForm()),
                1,
                code -> vocabulary.legalForm(code).isPresent());
        known("places", clean.places(), before.places(), SOME, this::isPlace);
        known(
                "themes",
                clean.themes(),
                before.themes(),
                SOME,
                code -> vocabulary.theme(code).isPresent());
        known(
                "targets",
                clean.targets(),
                before.targets(),
                MANY,
                code -> vocabulary.target(code).isPresent());
        known("offers", codes(clean.offers()), codes(before.offers()), MANY, this::isCompetence);
        known("seeks", codes(clean.seeks()), codes(before.seeks()), MANY, this::isCompetence);
        return clean;
    }

    /** One that is only proposed will do: whoever misses it uses it at once. */
    private boolean isCompetence(String code) {
        return vocabulary.competence(code).isPresent() || proposals.find(code).isPresent();
    }

    private boolean isPlace(String id) {
        return org.intreccio.kernel.TypedId.SHAPE.matcher(id).matches()
                && places.find(new PlaceId(id)).isPresent();
    }

    static String name(String name) {
        var clean = line("name", name, NAME);
        if (clean.length() < 2) {
            throw InvalidValue.of("name", "directory.error.name", NAME);
        }
        return clean;
    }

    private static String line(String field, String text, int longest) {
        var clean = text.strip().replaceAll("\\s+", " ");
        if (clean.length() > longest) {
            throw InvalidValue.of(field, "directory.error.too-long", longest, clean.length());
        }
        if (clean.chars().anyMatch(Character::isISOControl)) {
            throw InvalidValue.of(field, "directory.error.characters");
        }
        return clean;
    }

    private static Bilingual texts(String field, Bilingual texts, int longest, boolean lines) {
        return new Bilingual(
                text(field + "It", texts.it(), longest, lines), text(field + "En", texts.en(), longest, lines));
    }

    private static String text(String field, String text, int longest, boolean lines) {
        if (!lines) {
            return line(field, text, longest);
        }
        var clean = text.replace("\r\n", "\n").strip();
        if (clean.length() > longest) {
            throw InvalidValue.of(field, "directory.error.too-long", longest, clean.length());
        }
        if (clean.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw InvalidValue.of(field, "directory.error.characters");
        }
        return clean;
    }

    /** An address of the web or nothing; {@code orto.example} means {@code https://orto.example}. */
    static String website(String website) {
        var typed = website.strip();
        if (typed.isEmpty()) {
            return "";
        }
        var whole = typed.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !typed.matches("[^/]*:\\d+(/.*)?")
                ? typed
                : "https://" + typed;
        try {
            var uri = new URI(whole);
            var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            var web = scheme.equals("http") || scheme.equals("https");
            if (web
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null
                    && whole.length() <= WEBSITE) {
                return whole;
            }
        } catch (URISyntaxException ignored) {
            // Refused below, as any other address that a browser would not open.
        }
        throw InvalidValue.of("website", "directory.error.website", typed);
    }

    /** An e-mail address as people write it, or nothing; whether it receives is not known here. */
    private static String contact(String typed) {
        var clean = line("contact", typed, 200);
        if (!clean.isEmpty() && !clean.matches("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+")) {
            throw InvalidValue.of("contact", "directory.error.contact", clean);
        }
        return clean;
    }

    private String founded(String typed, String before) {
        var clean = typed.strip();
        if (clean.isEmpty() || clean.equals(before)) {
            return clean;
        }
        int latest = Year.now(clock).getValue();
        if (!clean.matches("\\d{4}") || Integer.parseInt(clean) < EARLIEST || Integer.parseInt(clean) > latest) {
            throw InvalidValue.of(
                    "founded", "directory.error.founded", String.valueOf(EARLIEST), String.valueOf(latest));
        }
        return clean;
    }

    private static Map<String, Bilingual> reasons(Map<String, Bilingual> reasons) {
        var clean = new HashMap<String, Bilingual>();
        reasons.forEach((target, reason) -> clean.put(
                target, new Bilingual(line("targets", reason.it(), REASON), line("targets", reason.en(), REASON))));
        return clean;
    }

    private static Profile.Exchange exchange(String field, Profile.Exchange exchange) {
        return new Profile.Exchange(
                exchange.competence(),
                line(field, exchange.level(), 20),
                new Bilingual(
                        line(field, exchange.note().it(), NOTE),
                        line(field, exchange.note().en(), NOTE)),
                exchange.until(),
                Evidence.checked(
                        field,
                        exchange.evidence().address(),
                        exchange.evidence().label()),
                exchange.visibility());
    }

    private static List<String> codes(List<Profile.Exchange> exchanges) {
        return exchanges.stream().map(Profile.Exchange::competence).toList();
    }

    private static void known(
            String field, Collection<String> codes, Collection<String> before, int most, Predicate<String> known) {
        if (codes.size() > most) {
            throw InvalidValue.of(field, "directory.error.too-many", most, codes.size());
        }
        if (new HashSet<>(codes).size() < codes.size()) {
            throw InvalidValue.of(field, "directory.error.twice");
        }
        for (var code : codes) {
            if (!before.contains(code) && !known.test(code)) {
                throw InvalidValue.of(field, "directory.error.unknown-code", code);
            }
        }
    }
}
