package org.intreccio.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeDesk;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.documents.SheetFormat;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.ProposalStatus;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.intreccio.ui.Stat;

/** On the desk of those who run a call: how many write, handed in and were admitted, and what waits to be checked. */
@org.springframework.stereotype.Component
class ReceivedOnDesk implements Panel<ChallengeDesk> {

    private static final int MOST = 20;
    private static final Set<ProposalStatus> ADMITTED = EnumSet.of(
            ProposalStatus.ELIGIBLE,
            ProposalStatus.IN_EVALUATION,
            ProposalStatus.SELECTED,
            ProposalStatus.RESERVE,
            ProposalStatus.DECLINED);

    private final ProposalCatalogue catalogue;
    private final ChallengeCatalogue challenges;

    ReceivedOnDesk(ProposalCatalogue catalogue, ChallengeCatalogue challenges) {
        this.catalogue = catalogue;
        this.challenges = challenges;
    }

    @Override
    public boolean appliesTo(ChallengeDesk desk) {
        return challenges.may(ChallengePermission.RUN, desk.challenge())
                && challenges
                        .seen(desk.challenge())
                        .filter(c -> c.publishedAt() != null)
                        .isPresent();
    }

    @Override
    public Component content(ChallengeDesk desk) {
        var id = desk.challenge();
        var received = catalogue.handedIn(id);
        var stats = new Div(
                new Stat(catalogue.writing(id), Shown.say("proposals.funnel.writing")),
                new Stat(received.size(), Shown.say("proposals.funnel.received")),
                new Stat(count(received, ADMITTED), Shown.say("proposals.funnel.admitted")),
                new Stat(
                        count(received, EnumSet.of(ProposalStatus.INELIGIBLE)),
                        Shown.say("proposals.funnel.ineligible")));
        stats.addClassName("stats");
        var section = new PageSection(Shown.say("proposals.funnel"), stats);
        var waiting = received.stream()
                .filter(p -> p.proposal().status() == ProposalStatus.SUBMITTED)
                .toList();
        if (!waiting.isEmpty()) {
            section.add(
                    Shown.paragraph(Shown.say("proposals.funnel.waiting", waiting.size())),
                    ProposalCard.list(waiting.stream()
                            .limit(MOST)
                            .map(p -> ProposalCard.of(p, false))
                            .toList()));
        }
        if (!received.isEmpty()) {
            section.add(exports(id));
        }
        return section;
    }

    private static long count(List<ProposalPage> all, Set<ProposalStatus> of) {
        return all.stream().filter(p -> of.contains(p.proposal().status())).count();
    }

    private static Div exports(ChallengeId id) {
        var row = new Div(new Anchor("challenges/" + id, Shown.say("proposals.funnel.all")));
        row.addClassName("row");
        row.add(new Span(Shown.say("proposals.funnel.export")));
        for (var format : SheetFormat.values()) {
            var link =
                    new Anchor("/api/v1/challenges/" + id + "/proposals/export?format=" + format.code(), format.name());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            row.add(link);
        }
        return row;
    }

    @Override
    public int order() {
        return 20;
    }
}
