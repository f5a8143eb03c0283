package org.intreccio.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the managers of an actor may change of it, private edges included.
 *
 * @param description Markdown
 * @param places ids, the seat first
 * @param themes codes
 * @param targets codes of SDG targets
 * @param version of the actor when it was read
 */
public record Profile(
        String name,
        String shortName,
        Bilingual summary,
        Bilingual description,
        String website,
        List<String> places,
        Set<String> themes,
        Set<String> targets,
        List<Exchange> offers,
        List<Exchange> seeks,
        long version) {

    /** What is offered or sought. */
    public record Exchange(
            String competence,
            String level,
            Bilingual note,
            @Nullable LocalDate until,
            Visibility visibility) {

        /** Offers or seeks it in public, without more words. */
        public static Exchange of(String competence) {
            return new Exchange(competence, "", Bilingual.NONE, null, Visibility.PUBLIC);
        }
    }

    /** The parts that change, and clash, each for itself. */
    public enum Part {
        NAME,
        SHORT_NAME,
        SUMMARY,
        DESCRIPTION,
        WEBSITE,
        PLACES,
        THEMES,
        TARGETS,
        OFFERS,
        SEEKS;

        /** The key of its name in the bundles. */
        public String key() {
            return "directory.part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private Object of(Profile profile) {
            return switch (this) {
                case NAME -> profile.name;
                case SHORT_NAME -> profile.shortName;
                case SUMMARY -> profile.summary;
                case DESCRIPTION -> profile.description;
                case WEBSITE -> profile.website;
                case PLACES -> profile.places;
                case THEMES -> profile.themes;
                case TARGETS -> profile.targets;
                case OFFERS -> profile.offers;
                case SEEKS -> profile.seeks;
            };
        }
    }

    public Profile {
        places = List.copyOf(places);
        themes = new TreeSet<>(themes);
        targets = new TreeSet<>(targets);
        offers = List.copyOf(offers);
        seeks = List.copyOf(seeks);
    }

    public Profile withName(String name, String shortName) {
        return new Profile(
                name, shortName, summary, description, website, places, themes, targets, offers, seeks, version);
    }

    public Profile withSummary(Bilingual summary) {
        return new Profile(
                name, shortName, summary, description, website, places, themes, targets, offers, seeks, version);
    }

    public Profile withDescription(Bilingual description) {
        return new Profile(
                name, shortName, summary, description, website, places, themes, targets, offers, seeks, version);
    }

    public Profile withWebsite(String website) {
        return new Profile(
                name, shortName, summary, description, website, places, themes, targets, offers, seeks, version);
    }

    public Profile withPlaces(List<String> places) {
        return new Profile(
                name, shortName, summary, description, website, places, themes, targets, offers, seeks, version);
    }

    public Profile withThemes(Collection<String> themes) {
        return new Profile(
                name,
                shortName,
                summary,
                description,
                website,
                places,
                Set.copyOf(themes),
                targets,
                offers,
                seeks,
                version);
    }

    public Profile withTargets(Collection<String> targets) {
        return new Profile(
                name,
                shortName,
                summary,
                description,
                website,
                places,
                themes,
                Set.copyOf(targets),
                offers,
                seeks,
                version);
    }

    public Profile withOffers(List<Exchange> offers) {
        return new Profile(
                name, shortName, summary, description, website, places, themes, targets, offers, seeks, version);
    }

    public Profile withSeeks(List<Exchange> seeks) {
        return new Profile(
                name, shortName, summary, description, website, places, themes, targets, offers, seeks, version);
    }

    /** The parts in which this profile and another one differ. */
    public Set<Part> differences(Profile other) {
        var parts = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            if (!part.of(this).equals(part.of(other))) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** This profile with these parts taken from another one. */
    public Profile taking(Set<Part> parts, Profile from) {
        return new Profile(
                (parts.contains(Part.NAME) ? from : this).name,
                (parts.contains(Part.SHORT_NAME) ? from : this).shortName,
                (parts.contains(Part.SUMMARY) ? from : this).summary,
                (parts.contains(Part.DESCRIPTION) ? from : this).description,
                (parts.contains(Part.WEBSITE) ? from : this).website,
                (parts.contains(Part.PLACES) ? from : this).places,
                (parts.contains(Part.THEMES) ? from : this).themes,
                (parts.contains(Part.TARGETS) ? from : this).targets,
                (parts.contains(Part.OFFERS) ? from : this).offers,
                (parts.contains(Part.SEEKS) ? from : this).seeks,
                version);
    }
}
