package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeDesk;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.evaluation.AgreementRound;
import org.intreccio.evaluation.Committees;
import org.intreccio.evaluation.ReviewStatus;
import org.intreccio.evaluation.Seat;
import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.intreccio.ui.Stat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to evaluations: the menu, and what stands on the desk of a call. */
@Configuration(proxyBeanMethods = false)
class EvaluationEntries {

    @Bean
    MenuEntry evaluateEntry(CurrentUser user) {
        return new MenuEntry(
                MenuEntry.Intent.WORK, "evaluation.desk", EvaluateView.PATH, Glyph.SCALE, 40, user::isSignedIn);
    }

    /** On the desk of a call: the committee and how far it is. */
    @Bean
    Panel<ChallengeDesk> committeeOnDesk(
            ChallengeCatalogue challenges, Committees committees, AgreementRound agreement) {
        return new CommitteePanel(challenges, committees, agreement);
    }

    private record CommitteePanel(ChallengeCatalogue challenges, Committees committees, AgreementRound agreement)
            implements Panel<ChallengeDesk> {

        @Override
        public boolean appliesTo(ChallengeDesk desk) {
            return challenges.may(ChallengePermission.RUN, desk.challenge());
        }

        @Override
        public Component content(ChallengeDesk desk) {
            var id = desk.challenge();
            var call = challenges.see(id);
            var seats = committees.of(id);
            var reviews = agreement.reviews(id).stream()
                    .filter(r -> r.status().counts())
                    .toList();
            var stats = new Div(
                    new Stat(
                            seats.stream()
                                    .filter(s -> s.is(Seat.State.ACCEPTED))
                                    .count(),
                            Shown.say("evaluation.stat.seats")),
                    new Stat(
                            reviews.stream()
                                    .filter(r -> r.is(ReviewStatus.SUBMITTED))
                                    .count(),
                            Shown.say("evaluation.stat.submitted")),
                    new Stat(
                            reviews.stream()
                                    .filter(r -> !r.is(ReviewStatus.SUBMITTED))
                                    .count(),
                            Shown.say("evaluation.stat.missing")));
            stats.addClassName("stats");
            var links = new Div(new Anchor(CommitteeView.path(id), Shown.say("evaluation.to-committee")));
            links.addClassName("row");
            if (call.status().compareTo(ChallengeStatus.EVALUATING) >= 0) {
                links.add(new Anchor("challenges/" + id + "/ranking", Shown.say("evaluation.to-ranking")));
            }
            return new PageSection(Shown.say("evaluation.committee"), stats, links);
        }

        @Override
        public int order() {
            return 300;
        }
    }
}
