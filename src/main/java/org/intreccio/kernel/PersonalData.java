package org.intreccio.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one room holds of a person: how it hands that over, and how it lets go of it. Every room that keeps anything of people
 * has one such bean; the room {@code privacy} asks them all.
 */
public interface PersonalData {

    /**
     * The person whose data it is.
     *
     * @param user the id of the sign-in
     * @param actor the id of the person as an actor; empty where there is none
     */
    record Person(String user, String actor) {}

    /** A file of theirs: its name without folders, and how to read it. */
    record Enclosed(String name, Content content) {}

    /** Opens a file anew each time. */
    interface Content {

        InputStream open() throws IOException;
    }

    /** Something that the person alone answers for, and must hand over or close before they go. */
    record HeldBack(String id, String name, String path) {}

    /** The room, which names the file of its part: {@code directory}. */
    String room();

    /** The key of a few words that say what this is. */
    String key();

    /** Rooms with a lower number let go first: who points at a person goes before the person. */
    int order();

    /** All of it as maps, lists, texts, numbers, truth values and times; empty when there is nothing. */
    Map<String, ? extends @Nullable Object> export(Person person);

    /** The files that belong to it. */
    default List<Enclosed> enclosed(Person person) {
        return List.of();
    }

    /** What the person must hand over or close first. */
    default List<HeldBack> heldBack(Person person) {
        return List.of();
    }

    /** Closes those of {@link #heldBack} that the person chose to close, in the running transaction. */
    default void close(Person person, Set<String> chosen) {}

    /**
     * Removes it in the running transaction, or takes from it whatever tells who it was where a fact must stay. Called again
     * after a crash, since all rooms let go in one transaction.
     */
    void erase(Person person);
}
