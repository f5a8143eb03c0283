package org.intreccio.challenges;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.spaces.SpaceId;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What those who run a call lay down. A draft may lack anything but its title; {@link Readiness} says what is still missing.
 *
 * @param space where it stands; null where it stands in none
 * @param title at most 160 characters a language, and in one language at least
 * @param summary at most 400 characters a language
 * @param brief Markdown, at most 40,000 characters a language
 * @param themes codes of themes
 * @param targets codes of SDG targets
 * @param competences codes of what teams have to bring, the most wanted first
 * @param places where it takes place
 */
public record ChallengeSettings(
        @Nullable SpaceId space,
        Bilingual title,
        Bilingual summary,
        Bilingual brief,
        Set<String> themes,
        Set<String> targets,
        List<String> competences,
        Set<PlaceId> places,
        Terms terms) {

    static final int LONGEST_TITLE = 160;
    static final int LONGEST_SUMMARY = 400;
    static final int LONGEST_BRIEF = 40_000;
    private static final int MOST = 40;

    public ChallengeSettings {
        title = stripped(title);
        summary = stripped(summary);
        brief = stripped(brief);
        themes = Set.copyOf(themes);
        targets = Set.copyOf(targets);
        competences = competences.stream().distinct().toList();
        places = Set.copyOf(places);
        if (title.isBlank()) {
            throw InvalidValue.of("title", "challenges.error.title");
        }
        checkLength("title", title, LONGEST_TITLE);
        checkLength("summary", summary, LONGEST_SUMMARY);
        checkLength("brief", brief, LONGEST_BRIEF);
        checkSize("themes", themes);
        checkSize("targets", targets);
        checkSize("competences", competences);
        checkSize("places", places);
        checkSize("rules", terms.rules());
        checkSize("phases", terms.phases());
        checkSize("criteria", terms.criteria());
        checkSize("sections", terms.sections());
        checkSize("categories", terms.money().categories());
        checkLength("agreement", terms.agreement().text(), LONGEST_BRIEF);
    }

    private static Bilingual stripped(Bilingual text) {
        return new Bilingual(text.it().strip(), text.en().strip());
    }

    private static void checkLength(String field, Bilingual text, int longest) {
        var length = Math.max(text.it().length(), text.en().length());
        if (length > longest) {
            throw InvalidValue.of(field, "challenges.error.long", longest, length);
        }
    }

    private static void checkSize(String field, Collection<?> values) {
        if (values.size() > MOST) {
            throw InvalidValue.of(field, "challenges.error.many", MOST, values.size());
        }
    }

    /** The same with these terms. */
    public ChallengeSettings withTerms(Terms others) {
        return new ChallengeSettings(space, title, summary, brief, themes, targets, competences, places, others);
    }

    /** The same with this title and summary and brief. */
    public ChallengeSettings withTexts(Bilingual name, Bilingual inShort, Bilingual text) {
        return new ChallengeSettings(space, name, inShort, text, themes, targets, competences, places, terms);
    }

    /** The same, about these things. */
    public ChallengeSettings about(
            @Nullable SpaceId in, Set<String> fields, Set<String> goals, List<String> wanted, Set<PlaceId> where) {
        return new ChallengeSettings(in, title, summary, brief, fields, goals, wanted, where, terms);
    }
}
