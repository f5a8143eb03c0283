package org.intreccio.directory;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among actors. Choices within one facet widen it (this kind or that), facets narrow one another.
 *
 * @param text as typed; any signs are harmless, what is beyond 200 characters is not read
 * @param place the id of a place, which stands for all within it; empty for everywhere
 * @param themes codes, each standing for the narrower ones too
 * @param goals numbers of SDG goals
 * @param offers codes of competences
 * @param seeks codes of competences
 * @param circle to whom it is kept, as {@link Circles} knows it: {@code space:cortili}; empty for everybody
 * @param cursor where the page before ended, as it said
 * @param limit cards on a page, 1–100
 */
public record SearchQuery(
        String text,
        Set<ActorKind> kinds,
        String place,
        Set<String> themes,
        Set<Integer> goals,
        Set<String> offers,
        Set<String> seeks,
        String circle,
        Sort sort,
        @Nullable String cursor,
        int limit) {

    /** In what order. */
    public enum Sort {
        RELEVANCE,
        NAME,
        CONNECTIONS
    }

    public static final int MOST = 100;
    private static final SearchQuery ALL =
            new SearchQuery("", Set.of(), "", Set.of(), Set.of(), Set.of(), Set.of(), "", Sort.RELEVANCE, null, 24);

    public SearchQuery {
        text = SearchText.cut(text.strip());
        kinds = Set.copyOf(kinds);
        themes = Set.copyOf(themes);
        goals = Set.copyOf(goals);
        offers = Set.copyOf(offers);
        seeks = Set.copyOf(seeks);
        limit = Math.clamp(limit, 1, MOST);
    }

    /** Looks for all actors, the first 24. */
    public static SearchQuery all() {
        return ALL;
    }

    public static SearchQuery of(String text) {
        return ALL.withText(text);
    }

    public SearchQuery withText(String text) {
        return new SearchQuery(text, kinds, place, themes, goals, offers, seeks, circle, sort, null, limit);
    }

    public SearchQuery withKinds(Collection<ActorKind> kinds) {
        return new SearchQuery(
                text, new LinkedHashSet<>(kinds), place, themes, goals, offers, seeks, circle, sort, null, limit);
    }

    public SearchQuery withPlace(String place) {
        return new SearchQuery(text, kinds, place, themes, goals, offers, seeks, circle, sort, null, limit);
    }

    public SearchQuery withThemes(Collection<String> themes) {
        return new SearchQuery(
                text, kinds, place, new LinkedHashSet<>(themes), goals, offers, seeks, circle, sort, null, limit);
    }

    public SearchQuery withGoals(Collection<Integer> goals) {
        return new SearchQuery(
                text, kinds, place, themes, new LinkedHashSet<>(goals), offers, seeks, circle, sort, null, limit);
    }

    public SearchQuery withOffers(Collection<String> offers) {
        return new SearchQuery(
                text, kinds, place, themes, goals, new LinkedHashSet<>(offers), seeks, circle, sort, null, limit);
    }

    public SearchQuery withSeeks(Collection<String> seeks) {
        return new SearchQuery(
                text, kinds, place, themes, goals, offers, new LinkedHashSet<>(seeks), circle, sort, null, limit);
    }

    /** Kept to this circle; to everybody where it is empty. */
    public SearchQuery within(String circle) {
        return new SearchQuery(text, kinds, place, themes, goals, offers, seeks, circle, sort, null, limit);
    }

    public SearchQuery sortedBy(Sort sort) {
        return new SearchQuery(text, kinds, place, themes, goals, offers, seeks, circle, sort, null, limit);
    }

    /** The page after the one that ended at this cursor; null for the first. */
    public SearchQuery after(@Nullable String cursor) {
        return new SearchQuery(text, kinds, place, themes, goals, offers, seeks, circle, sort, cursor, limit);
    }

    public SearchQuery limit(int limit) {
        return new SearchQuery(text, kinds, place, themes, goals, offers, seeks, circle, sort, cursor, limit);
    }

    /** Whether anything but the text narrows it. */
    public boolean filtered() {
        return !(kinds.isEmpty()
                && place.isEmpty()
                && themes.isEmpty()
                && goals.isEmpty()
                && offers.isEmpty()
                && seeks.isEmpty()
                && circle.isEmpty());
    }
}
