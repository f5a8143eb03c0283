package org.intreccio.proposals;

import java.util.List;
import org.intreccio.challenges.ChallengeId;

/**
 * A team that lets everybody know that it is being formed: what it is about and who is in, and nothing of what it writes.
 *
 * @param team those who agreed, who leads first
 * @param competences codes of what the team says it needs
 */
public record Forming(
        ProposalId id,
        ChallengeId challenge,
        String title,
        String summary,
        List<Partner> team,
        List<String> competences) {

    public Forming {
        team = List.copyOf(team);
        competences = List.copyOf(competences);
    }

    static Forming of(StoredProposal p) {
        return new Forming(
                p.id(),
                p.challenge(),
                p.text().title(),
                p.text().summary(),
                p.team().stream()
                        .filter(partner -> partner.state() == Partner.State.AGREED)
                        .toList(),
                p.text().competences());
    }
}
