package org.intreccio.teams;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.intreccio.challenges.Challenge;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.eligibility.EligibilityRule;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.TeamFit;

/** What a call wants of a team, as the brief by which partners are found. */
public final class CallBriefs {

    private CallBriefs() {}

    /** For a team of nobody yet but this actor, where somebody acts for one. */
    public static TeamBrief of(Challenge call, List<ActorId> members, String title) {
        return brief(call, List.of(), members, title);
    }

    /** For the team of a proposal, with what it says it needs besides. */
    public static TeamBrief of(ProposalPage page, String title) {
        return brief(page.call(), page.proposal().competences(), page.proposal().agreed(), title);
    }

    private static TeamBrief brief(Challenge call, List<String> own, List<ActorId> members, String title) {
        var kinds = new EnumMap<ActorKind, TeamBrief.Range>(ActorKind.class);
        int most = 0;
        for (var rule : call.terms().rules()) {
            if (rule instanceof EligibilityRule.Partners(var wanted, int least, int limit)) {
                int upTo = Math.min(limit, TeamBrief.Range.ANY);
                if (wanted.isEmpty()) {
                    most = upTo == TeamBrief.Range.ANY ? 0 : upTo;
                } else if (wanted.size() == 1) {
                    kinds.put(wanted.iterator().next(), new TeamBrief.Range(Math.min(least, upTo), upTo));
                }
            }
        }
        return new TeamBrief(
                title.length() > 200 ? title.substring(0, 200) : title,
                TeamFit.wanted(call, own).stream().limit(TeamBrief.MOST_WANTED).toList(),
                kinds,
                Set.of(),
                most,
                members.stream().limit(TeamBrief.MOST_MEMBERS).toList());
    }
}
