package org.intreccio.directory;

import java.util.Set;

/** What became of an edit. */
public sealed interface Edit {

    /**
     * It was saved.
     *
     * @param profile as it stands now
     * @param others the parts that somebody else had changed meanwhile, and that were kept too
     */
    record Saved(Profile profile, Set<Profile.Part> others) implements Edit {}

    /**
     * It was not saved: somebody else changed the same parts meanwhile, otherwise.
     *
     * @param current as it stands now; saving again from here overwrites it knowingly
     */
    record Clash(Profile current, Set<Profile.Part> parts) implements Edit {}
}
