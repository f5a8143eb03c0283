package org.intreccio.ranking;

import java.util.List;
import org.intreccio.network.NodeRef;

/** Says why somebody is not, or not at the top, among the recommended partners of an asker. */
public sealed interface WhyNot {

    /** The asker itself. */
    record Oneself() implements WhyNot {}

    /** The asker belongs to it, or it belongs to the asker. */
    record OwnOrganisation() implements WhyNot {}

    /**
     * The two have worked together, and known partners are left out.
     *
     * @param projects what they did together, the strongest tie first
     */
    record KnownPartner(List<NodeRef> projects) implements WhyNot {

        public KnownPartner {
            projects = List.copyOf(projects);
        }
    }

    /** The asker said that it is not for them. */
    record NotForMe() implements WhyNot {}

    /** It does not want to be recommended. */
    record OptedOut() implements WhyNot {}

    /** No public path leads there that this idea of a good partner would follow. */
    record NoPath() implements WhyNot {}

    /**
     * It stands in the ranking.
     *
     * @param place from 1
     * @param of how many are ranked
     * @param narrowed whether it is kept from the answer by what the asker narrowed it to
     */
    record Ranked(int place, int of, boolean narrowed, Recommendation why) implements WhyNot {}
}
