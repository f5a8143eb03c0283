package org.intreccio.challenges;

/** What became of an edit of a call. */
public sealed interface ChallengeEdit {

    /** It was saved; {@code draft} is as it stands now. */
    record Saved(ChallengeDraft draft) implements ChallengeEdit {}

    /** Nothing was saved: somebody else saved meanwhile; {@code current} is what stands there now. */
    record Clash(ChallengeDraft current) implements ChallengeEdit {}
}
