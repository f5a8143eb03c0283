package org.intreccio.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the managers of an actor may change of it, with who may see each thing, what is private included. */
public final class Profile {

    /** Says nothing yet. */
    public static final Profile EMPTY = new Profile(new EnumMap<>(Part.class), Audience.USUAL, 0);

    private final Map<Part, Object> said;
    private final Audience audience;
    private final long version;

    private Profile(Map<Part, Object> said, Audience audience, long version) {
        this.said = said;
        this.audience = audience;
        this.version = version;
    }

    /** What is offered or sought. */
    public record Exchange(
            String competence,
            String level,
            Bilingual note,
            @Nullable LocalDate until,
            Evidence evidence,
            Visibility visibility) {

        /** The same without evidence. */
        public Exchange(
                String competence, String level, Bilingual note, @Nullable LocalDate until, Visibility visibility) {
            this(competence, level, note, until, Evidence.NONE, visibility);
        }

        /** Offers or seeks it in public, without more words. */
        public static Exchange of(String competence) {
            return new Exchange(competence, "", Bilingual.NONE, null, Visibility.PUBLIC);
        }
    }

    /** The parts that change, and clash, each for itself and for who may see it. */
    public enum Part {
        NAME,
        SHORT_NAME,
        FULL_NAME,
        SUMMARY,
        DESCRIPTION,
        WEBSITE,
        CONTACT,
        FOUNDED,
        LEGAL_FORM,
        VAT_NUMBER,
        TAX_CODE,
        PLACES,
        THEMES,
        TARGETS,
        TARGET_REASONS,
        OFFERS,
        SEEKS;

        private Object nothing() {
            return switch (this) {
                case SUMMARY, DESCRIPTION -> Bilingual.NONE;
                case PLACES, OFFERS, SEEKS -> List.of();
                case THEMES, TARGETS -> Set.of();
                case TARGET_REASONS -> Map.of();
                default -> "";
            };
        }

        /** The key of its name in the bundles. */
        public String key() {
            return "directory.part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Who sees it as long as nobody decided: an address, a full name or what may be a person's tax code is not for whoever passes by. */
        public Visibility usually() {
            return this == CONTACT || this == FULL_NAME || this == TAX_CODE ? Visibility.MEMBERS : Visibility.PUBLIC;
        }
    }

    /** Of all, what is shown to others. */
    public String name() {
        return get(Part.NAME);
    }

    public String shortName() {
        return get(Part.SHORT_NAME);
    }

    /** Of a person, where it is not what is shown to all. */
    public String fullName() {
        return get(Part.FULL_NAME);
    }

    public Bilingual summary() {
        return get(Part.SUMMARY);
    }

    /** Markdown. */
    public Bilingual description() {
        return get(Part.DESCRIPTION);
    }

    public String website() {
        return get(Part.WEBSITE);
    }

    /** The e-mail address by which others may reach it; not the one of a sign-in. */
    public String contact() {
        return get(Part.CONTACT);
    }

    /** The year, or empty. */
    public String founded() {
        return get(Part.FOUNDED);
    }

    /** A code. */
    public String legalForm() {
        return get(Part.LEGAL_FORM);
    }

    /** With its country: {@code IT00950501007}; or empty. */
    public String vatNumber() {
        return get(Part.VAT_NUMBER);
    }

    /** The Italian one, or empty. */
    public String taxCode() {
        return get(Part.TAX_CODE);
    }

    /** Ids, the seat first. */
    public List<String> places() {
        return get(Part.PLACES);
    }

    public Set<String> themes() {
        return get(Part.THEMES);
    }

    /** Codes of SDG targets. */
    public Set<String> targets() {
        return get(Part.TARGETS);
    }

    /** Why it pursues each target, by its code; those for which nobody said why are missing. */
    public Map<String, Bilingual> targetReasons() {
        return get(Part.TARGET_REASONS);
    }

    public List<Exchange> offers() {
        return get(Part.OFFERS);
    }

    public List<Exchange> seeks() {
        return get(Part.SEEKS);
    }

    public Audience audience() {
        return audience;
    }

    /** Of the actor when it was read. */
    public long version() {
        return version;
    }

    public Profile withName(String name, String shortName) {
        return with(Part.NAME, name).with(Part.SHORT_NAME, shortName);
    }

    public Profile withFullName(String fullName) {
        return with(Part.FULL_NAME, fullName);
    }

    public Profile withSummary(Bilingual summary) {
        return with(Part.SUMMARY, summary);
    }

    public Profile withDescription(Bilingual description) {
        return with(Part.DESCRIPTION, description);
    }

    public Profile withWebsite(String website) {
        return with(Part.WEBSITE, website);
    }

    public Profile withContact(String contact) {
        return with(Part.CONTACT, contact);
    }

    public Profile withFounded(String year) {
        return with(Part.FOUNDED, year);
    }

    public Profile withLegalForm(String code) {
        return with(Part.LEGAL_FORM, code);
    }

    public Profile withVatNumber(String number) {
        return with(Part.VAT_NUMBER, number);
    }

    public Profile withTaxCode(String code) {
        return with(Part.TAX_CODE, code);
    }

    public Profile withPlaces(List<String> places) {
        return with(Part.PLACES, List.copyOf(places)).only(Part.PLACES, places);
    }

    public Profile withThemes(Collection<String> themes) {
        return with(Part.THEMES, new TreeSet<>(themes)).only(Part.THEMES, themes);
    }

    public Profile withTargets(Collection<String> targets) {
        return with(Part.TARGETS, new TreeSet<>(targets)).only(Part.TARGETS, targets);
    }

    /** A reason for a target that it does not pursue is nobody's; each is seen by whoever sees the target. */
    public Profile withTargetReasons(Map<String, Bilingual> reasons) {
        var said = new TreeMap<>(reasons);
        said.keySet().retainAll(targets());
        said.values().removeIf(Bilingual::isBlank);
        return with(Part.TARGET_REASONS, said);
    }

    public Profile withOffers(List<Exchange> offers) {
        return with(Part.OFFERS, List.copyOf(offers));
    }

    public Profile withSeeks(List<Exchange> seeks) {
        return with(Part.SEEKS, List.copyOf(seeks));
    }

    /** The same with this field shown to these. */
    public Profile shown(Part part, Visibility visibility) {
        return new Profile(said, audience.with(part, visibility), version);
    }

    /** The same with this place, theme or target shown to these. */
    public Profile shown(Part part, String code, Visibility visibility) {
        return new Profile(said, audience.with(part, code, visibility), version);
    }

    /** The parts in which this profile and another one differ, in what they say or in who may see it. */
    public Set<Part> differences(Profile other) {
        var parts = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            var mine = this.<Object>get(part);
            if (!mine.equals(other.get(part))
                    || (!mine.equals(part.nothing()) && !audience.within(part).equals(other.audience.within(part)))) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** This profile with these parts taken from another one. */
    public Profile taking(Set<Part> parts, Profile from) {
        var taken = this;
        for (var part : parts) {
            var with = taken.with(part, from.get(part));
            taken = new Profile(with.said, with.audience.taking(part, from.audience), version);
        }
        return taken;
    }

    /** What everybody may see of it: two profiles with the same face look the same to a guest. */
    Map<Part, Object> face() {
        var face = new EnumMap<Part, Object>(Part.class);
        for (var part : Part.values()) {
            var whole = this.<Object>get(part);
            var shown = switch (whole) {
                case Collection<?> edges -> publicOf(part, edges);
                case Map<?, ?> reasons -> publicOf(reasons);
                default -> whole;
            };
            if (audience.of(part) == Visibility.PUBLIC && !shown.equals(part.nothing()) && !shown.equals(List.of())) {
                face.put(part, shown);
            }
        }
        return face;
    }

    private List<Object> publicOf(Part part, Collection<?> edges) {
        var shown = new ArrayList<Object>();
        for (var edge : edges) {
            var visibility = edge instanceof Exchange e ? e.visibility() : audience.of(part, edge.toString());
            if (visibility == Visibility.PUBLIC) {
                shown.add(edge);
            }
        }
        return shown;
    }

    /** Whether it says anything of this part. */
    boolean says(Part part) {
        return !this.<Object>get(part).equals(part.nothing());
    }

    Object said(Part part) {
        return get(part);
    }

    private Map<Object, Object> publicOf(Map<?, ?> reasons) {
        var shown = new HashMap<Object, Object>(reasons);
        shown.keySet().removeIf(target -> audience.of(Part.TARGETS, target.toString()) != Visibility.PUBLIC);
        return shown;
    }

    Profile version(long version) {
        return new Profile(said, audience, version);
    }

    private Profile with(Part part, Object value) {
        var changed = new EnumMap<>(said);
        changed.put(part, value);
        return new Profile(changed, audience, version);
    }

    private Profile only(Part part, Collection<String> codes) {
        return new Profile(said, audience.only(part, codes), version);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Each part is put in by its own method alone.
    private <T> T get(Part part) {
        return (T) said.getOrDefault(part, part.nothing());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profile profile
                && version == profile.version
                && differences(profile).isEmpty();
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, name());
    }

    @Override
    public String toString() {
        return "Profile" + said.keySet();
    }
}
