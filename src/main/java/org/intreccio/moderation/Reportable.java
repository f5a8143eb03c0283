package org.intreccio.moderation;

import java.util.List;
import java.util.Optional;
import org.intreccio.identity.UserId;

/**
 * One kind of thing that people may report: a bean of the room that owns the kind. What somebody reports is seen by stewards as
 * everybody sees it, so that a report opens no private page.
 */
public interface Reportable {

    /** The kind, as it stands in addresses and in the audit log: {@code actor}. */
    String kind();

    /** The thing as anybody may see it; nothing where there is none or it is not for everybody. */
    Optional<Thing> find(String id);

    /** Who is told of a decision and may appeal: who the thing is, or those who may speak for it. */
    List<UserId> concerned(String id);

    /** The person whose account a suspension would be about; nobody where the thing is not a person. */
    default Optional<UserId> person(String id) {
        return Optional.empty();
    }

    /** Whether the thing's own texts can be kept from others. */
    default boolean hides() {
        return false;
    }

    /** Keeps the thing's own texts from others, in the running transaction; without effect where they are. */
    default void hide(String id) {}

    /** Shows them again, but for those that were written anew meanwhile; in the running transaction. */
    default void show(String id) {}

    /**
     * What is reported.
     *
     * @param title its name
     * @param href its page, without a leading slash
     * @param excerpt its own words, which a case keeps as they were; cut to 2,000 characters
     */
    record Thing(String title, String href, String excerpt) {

        private static final int LONGEST = 2_000;

        public Thing {
            excerpt = excerpt.length() > LONGEST ? excerpt.substring(0, LONGEST) + "…" : excerpt;
        }
    }
}
