package org.intreccio.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.PortalTest;
import org.intreccio.ranking.WhyNot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class FeedbackLeaningTest {

    @Autowired
    Neo4jClient graph;

    @Autowired
    Partners partners;

    @Autowired
    Feedback feedback;

    @Autowired
    Replay replay;

    private Neighbourhood here;

    @BeforeEach
    void draw() {
        here = Neighbourhood.drawn(graph);
        partners.reread();
    }

    private Map<String, Double> scores(boolean itself) {
        return partners.scores(PartnerRequest.of(here.actor("garden")).forItself(itself)).stream()
                .collect(Collectors.toMap(one -> one.actor().id(), one -> one.score()));
    }

    @Test
    void raisesThoseTiedToTheUsefulForTheAskerAlone() {
        var before = scores(false);
        feedback.give(here.actor("garden"), here.actor("theatre"), FeedbackKind.USEFUL);
        assertThat(scores(true).get(here.id("bank"))).isGreaterThan(before.getOrDefault(here.id("bank"), 0.0));
        assertThat(scores(false)).isEqualTo(before);
        feedback.takeBack(here.actor("garden"), here.actor("theatre"));
        assertThat(scores(true).get(here.id("bank"))).isEqualTo(before.get(here.id("bank")));
    }

    @Test
    void whatCameAboutTakesNothingBackThatWasSaid() {
        var garden = here.actor("garden");
        feedback.give(garden, here.actor("theatre"), FeedbackKind.NOT_FOR_ME);
        feedback.happened(garden, here.actor("theatre"), FeedbackKind.WORKED_TOGETHER);
        assertThat(feedback.of(garden, here.actor("theatre"))).contains(FeedbackKind.NOT_FOR_ME);
        feedback.happened(garden, here.actor("bank"), FeedbackKind.INTRODUCED);
        feedback.happened(garden, here.actor("bank"), FeedbackKind.WORKED_TOGETHER);
        assertThat(feedback.of(garden, here.actor("bank"))).contains(FeedbackKind.WORKED_TOGETHER);
    }

    @Test
    void whyNotTellsTheScoreThatTheAskerSees() {
        feedback.give(here.actor("garden"), here.actor("theatre"), FeedbackKind.WORKED_TOGETHER);
        var request = PartnerRequest.of(here.actor("garden")).forItself(true);
        var shown = partners.explain(request, here.actor("bank")).orElseThrow();
        assertThat(shown)
                .isInstanceOfSatisfying(
                        WhyNot.Ranked.class,
                        ranked -> assertThat(ranked.why().score())
                                .isEqualTo(scores(true).get(here.id("bank"))));
    }

    @Test
    void replaysWhatWasSaidInTheOrderOfTime() {
        var before = replay.run();
        feedback.give(here.actor("garden"), here.actor("theatre"), FeedbackKind.USEFUL);
        feedback.give(here.actor("garden"), here.actor("bank"), FeedbackKind.NOT_FOR_ME);
        var after = replay.run();
        assertThat(after.actors()).isEqualTo(before.actors() + 1);
        assertThat(after.bad().words()).isEqualTo(before.bad().words() + 1);
        assertThat(after.good().words()).isEqualTo(before.good().words());
        assertThat(after.told()).contains("later not for me");
    }
}
