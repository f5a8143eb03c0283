package org.intreccio.challenges;

import java.util.List;
import java.util.Set;
import org.intreccio.directory.Bilingual;

/**
 * What a call may start from.
 *
 * @param code stable; names the resource
 * @param blurb what sort of call it is for
 * @param terms whose days count from {@link ChallengeTemplates#DAY_ZERO}
 */
public record ChallengeTemplate(
        String code, Bilingual title, Bilingual blurb, Bilingual summary, Bilingual brief, Terms terms) {

    /** Settings of a call of this title with these terms, about nothing yet. */
    ChallengeSettings settings(Bilingual named, Terms dated) {
        return new ChallengeSettings(null, named, summary, brief, Set.of(), Set.of(), List.of(), Set.of(), dated);
    }
}
