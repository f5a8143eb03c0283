package org.intreccio.proposals;

import java.util.List;
import org.intreccio.documents.WordDiff;

/**
 * What changed in one field between two versions, word by word.
 *
 * @param field its name, as {@link ProposalText} has it
 */
public record Difference(String field, List<WordDiff.Stretch> stretches) {

    public Difference {
        stretches = List.copyOf(stretches);
    }

    static Difference of(String field, String before, String after) {
        return new Difference(field, WordDiff.between(before, after));
    }
}
