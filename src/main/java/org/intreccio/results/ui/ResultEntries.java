package org.intreccio.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.proposals.ProposalId;
import org.intreccio.results.CommitteeFeedback;
import org.intreccio.results.Outcome;
import org.intreccio.results.Rankings;
import org.intreccio.results.ResultAppeals;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.intreccio.ui.Stat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to results: from the page of a call, and what a team reads on its proposal. */
@Configuration(proxyBeanMethods = false)
class ResultEntries {

    /** On the page of a call whose results are told. */
    @Bean
    Panel<ChallengeId> resultsOfChallenge(Rankings rankings) {
        return new Results(rankings);
    }

    private record Results(Rankings rankings) implements Panel<ChallengeId> {

        @Override
        public boolean appliesTo(ChallengeId id) {
            return rankings.published(id).isPresent();
        }

        @Override
        public Component content(ChallengeId id) {
            var lines = rankings.published(id).orElseThrow().lines();
            var stats = new Div();
            stats.addClassName("stats");
            for (var outcome : Outcome.values()) {
                stats.add(new Stat(
                        lines.stream().filter(l -> l.outcome() == outcome).count(),
                        Shown.say("results.stat." + outcome.code())));
            }
            return new PageSection(
                    Shown.say("results.title"),
                    stats,
                    new Div(new Anchor(ResultsView.path(id), Shown.say("results.to-page"))));
        }

        @Override
        public int order() {
            return 50;
        }
    }

    /** On the page of a proposal whose answer was told: what the committee said, for its team. */
    @Bean
    Panel<ProposalId> feedbackOfProposal(CommitteeFeedback feedback, ResultAppeals appeals) {
        return new FeedbackPanel(feedback, appeals);
    }
}
