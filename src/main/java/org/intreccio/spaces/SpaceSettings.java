package org.intreccio.spaces;

import java.util.List;
import java.util.Set;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Slug;

/**
 * What the keepers of a space say of it and choose for it.
 *
 * @param slug its address, {@code [a-z0-9-]}, 3–60 characters
 * @param name 2–80 characters
 * @param tagline one sentence, at most 160 characters a language
 * @param text Markdown, at most 20,000 characters a language
 * @param themes codes of themes
 * @param goals numbers of SDG goals
 * @param place the id of a place, empty where it has none
 * @param links the menu of its own: pages elsewhere, at most 8
 */
public record SpaceSettings(
        String slug,
        String name,
        Bilingual tagline,
        Bilingual text,
        BrandColour colour,
        Weave weave,
        Joining joining,
        Set<String> themes,
        Set<Integer> goals,
        String place,
        List<Link> links) {

    private static final int SHORTEST_SLUG = 3;
    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TAGLINE = 160;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_LINKS = 8;
    private static final Set<String> TAKEN = Set.of("new", "mine", "all", "archive");

    /** A line of the space's own menu; {@code href} is an {@code https} address. */
    public record Link(String label, String href) {

        private static final int LONGEST_LABEL = 40;
        private static final int LONGEST_HREF = 500;

        public Link {
            label = label.strip();
            href = href.strip();
            if (label.isEmpty() || label.length() > LONGEST_LABEL) {
                throw InvalidValue.of("links", "spaces.error.link-label", LONGEST_LABEL);
            }
            if (!href.matches("https?://[^\\s\"'<>]+\\.[^\\s\"'<>]+") || href.length() > LONGEST_HREF) {
                throw InvalidValue.of("links", "spaces.error.link", href);
            }
        }
    }

    public SpaceSettings {
        name = name.strip().replaceAll("\\s+", " ");
        slug = slug.isBlank() ? Slug.of(name) : slug.strip();
        tagline = new Bilingual(tagline.it().strip(), tagline.en().strip());
        text = new Bilingual(text.it().strip(), text.en().strip());
        themes = Set.copyOf(themes);
        goals = Set.copyOf(goals);
        links = List.copyOf(links);
        if (name.length() < 2 || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw InvalidValue.of("name", "spaces.error.name", LONGEST_NAME);
        }
        if (slug.length() < SHORTEST_SLUG || slug.length() > LONGEST_SLUG || !slug.equals(Slug.of(slug))) {
            throw InvalidValue.of("slug", "spaces.error.slug", slug, SHORTEST_SLUG, LONGEST_SLUG);
        }
        if (TAKEN.contains(slug)) {
            throw InvalidValue.of("slug", "spaces.error.slug-taken", slug);
        }
        checkLength("taglineIt", tagline.it(), LONGEST_TAGLINE);
        checkLength("taglineEn", tagline.en(), LONGEST_TAGLINE);
        checkLength("textIt", text.it(), LONGEST_TEXT);
        checkLength("textEn", text.en(), LONGEST_TEXT);
        if (links.size() > MOST_LINKS) {
            throw InvalidValue.of("links", "spaces.error.links-many", MOST_LINKS);
        }
    }

    private static void checkLength(String field, String text, int longest) {
        if (text.length() > longest) {
            throw InvalidValue.of(field, "spaces.error.long", longest, text.length());
        }
    }

    /** What a template starts a space of this name with. */
    public static SpaceSettings from(SpaceTemplate template, String slug, String name, Bilingual tagline) {
        return new SpaceSettings(
                slug,
                name,
                tagline,
                Bilingual.NONE,
                template.colour(),
                template.weave(),
                template.joining(),
                Set.of(),
                Set.of(),
                "",
                List.of());
    }

    /** The same with this text. */
    public SpaceSettings withText(Bilingual words) {
        return new SpaceSettings(slug, name, tagline, words, colour, weave, joining, themes, goals, place, links);
    }
}
