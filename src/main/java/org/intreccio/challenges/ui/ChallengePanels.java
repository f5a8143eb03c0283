package org.intreccio.challenges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeFilter;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.TypedId;
import org.intreccio.spaces.SpaceId;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calls in a space and those of an organisation, on their pages. */
@Configuration(proxyBeanMethods = false)
class ChallengePanels {

    private static final int SPACE = 10;
    private static final int ACTOR = 25;
    private static final int MOST = 6;
    private static final int LAST = 1_000;

    @Bean
    Panel<SpaceId> challengesOfSpace(ChallengeCatalogue catalogue, Vocabulary vocabulary, Clock clock) {
        return new SpaceCalls(new Calls(catalogue, vocabulary, clock));
    }

    @Bean
    Panel<ActorId> challengesOfActor(ChallengeCatalogue catalogue, Vocabulary vocabulary, Clock clock) {
        return new ActorCalls(new Calls(catalogue, vocabulary, clock));
    }

    /** The way to tell the stewards that a call breaks the rules of the portal. */
    @Bean
    Panel<ChallengeId> reportChallenge() {
        return new ReportChallenge();
    }

    private record ReportChallenge() implements Panel<ChallengeId> {

        @Override
        public boolean appliesTo(ChallengeId challenge) {
            return true;
        }

        @Override
        public Component content(ChallengeId challenge) {
            var link = new Anchor("report/challenge/" + challenge.value(), Glyph.CIRCLE_ALERT.icon());
            link.add(UI.getCurrent().getTranslation("moderation.report.link"));
            link.addClassNames("with-icon", "small", "report-link");
            return new Div(link);
        }

        @Override
        public int order() {
            return LAST;
        }
    }

    /** Calls that answer a filter, as a part of a page. */
    private record Calls(ChallengeCatalogue catalogue, Vocabulary vocabulary, Clock clock) {

        boolean any(UnaryOperator<ChallengeFilter> filter) {
            return catalogue.any(filter.apply(ChallengeFilter.ALL));
        }

        Component part(UnaryOperator<ChallengeFilter> filter) {
            var found = catalogue.list(filter.apply(ChallengeFilter.ALL).limit(MOST));
            return new PageSection(
                    UI.getCurrent().getTranslation("challenges.title"),
                    ChallengeTile.cards(found.challenges(), vocabulary, clock.instant()));
        }
    }

    private static UnaryOperator<ChallengeFilter> in(TypedId space) {
        return filter -> filter.withSpace(space.value());
    }

    private static UnaryOperator<ChallengeFilter> by(TypedId host) {
        return filter -> filter.withHost(host.value());
    }

    private record SpaceCalls(Calls calls) implements Panel<SpaceId> {

        @Override
        public boolean appliesTo(SpaceId space) {
            return calls.any(in(space));
        }

        @Override
        public Component content(SpaceId space) {
            return calls.part(in(space));
        }

        @Override
        public int order() {
            return SPACE;
        }
    }

    private record ActorCalls(Calls calls) implements Panel<ActorId> {

        @Override
        public boolean appliesTo(ActorId actor) {
            return calls.any(by(actor));
        }

        @Override
        public Component content(ActorId actor) {
            return calls.part(by(actor));
        }

        @Override
        public int order() {
            return ACTOR;
        }
    }
}
