package org.intreccio.challenges;

/**
 * A call as those who run it edit it.
 *
 * @param edits counts every saving; who saves says which one they read
 */
public record ChallengeDraft(Challenge challenge, long edits) {

    public ChallengeSettings settings() {
        return challenge.settings();
    }
}
