package org.intreccio.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search keeps of one actor.
 *
 * @param sortName its name, folded
 * @param places codes of the places it works in and of all around them
 * @param themes codes of its themes and of all broader ones
 * @param degree its collaborations and memberships that the reader may see
 * @param telling whether it says something of itself
 * @param traits what it is recognised by where it stands twice
 * @param words other words it is found by: places, themes, competences, in both languages
 */
record IndexedActor(
        ActorId id,
        ActorKind kind,
        String name,
        String shortName,
        String sortName,
        @Nullable GeoPoint point,
        List<String> places,
        List<String> themes,
        List<Integer> goals,
        List<String> offers,
        List<String> seeks,
        int degree,
        boolean telling,
        List<String> placeWords,
        List<String> words,
        OrganisationTraits traits) {

    /** What ranks it where nothing was asked: being at work with others, and saying who one is. */
    float standing() {
        return (float) (0.5 * Math.log1p(degree)) + (telling ? 1f : 0f);
    }
}
