package org.intreccio.proposals;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What of one writer's changes can be taken over a text that others may have changed meanwhile. Of two who wrote in one field, neither
 * overwrites the other: the field stays as it stands, and is named.
 *
 * @param text what stands afterwards
 * @param taken the fields that were changed by this
 * @param clashing the fields that somebody else changed since the writer read them, and differently
 */
record Merge(ProposalText text, Set<String> taken, Set<String> clashing) {

    /**
     * @param touched for each field that was ever changed, the version that changed it last
     * @param base the version that the writer read
     */
    static Merge of(ProposalText now, Map<String, Long> touched, long base, ProposalText mine, Set<String> changed) {
        var taken = new LinkedHashSet<String>();
        var clashing = new LinkedHashSet<String>();
        for (var field : changed) {
            if (Objects.equals(now.value(field), mine.value(field))) {
                continue;
            }
            if (touched.getOrDefault(field, 0L) > base) {
                clashing.add(field);
            } else {
                taken.add(field);
            }
        }
        return new Merge(now.taking(mine, taken), taken, clashing);
    }
}
