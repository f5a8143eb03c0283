package org.intreccio.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.intreccio.PortalTest;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Answers, requests and the clock that meet at the same instant. */
@PortalTest
class AnswersAtOnceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Introductions introductions;

    @Autowired
    Requests requests;

    @Autowired
    IntroductionClock clock;

    @Autowired
    Neo4jClient graph;

    private IntroductionFixture here;

    @BeforeEach
    void draw() {
        here = IntroductionFixture.threeInARow(context);
    }

    @Test
    void oneOfTwoAnswersCounts() throws Exception {
        var colleague = Visitor.newUser(context);
        here.middle.with("manager", colleague);
        var asked = here.ask();
        var step = here.request(here.between).id();
        var outcomes = atOnce(List.of(
                () -> here.as(here.between, () -> requests.agree(step).stage()),
                () -> here.as(colleague, () -> requests.decline(step).stage())));
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(1);
        var stage = here.request(here.between).stage();
        assertThat(stage).isIn(Request.Stage.FORWARDED, Request.Stage.DECLINED);
        assertThat(here.state(asked.id())).isEqualTo(stage == Request.Stage.FORWARDED ? "forwarded" : "declined");
        assertThat(here.requests(here.sought)).hasSize(stage == Request.Stage.FORWARDED ? 1 : 0);
    }

    @Test
    void endsEitherWayWhenTheLastAnswerMeetsTheClock() throws Exception {
        for (int i = 0; i < 4; i++) {
            var fixture = IntroductionFixture.threeInARow(context);
            var asked = fixture.ask();
            fixture.agree(fixture.between);
            var step = fixture.request(fixture.sought).id();
            graph.query("""
                    MATCH (i:Introduction {id: $id})
                    SET i.until = datetime() + duration({milliseconds: 150}), i.openUntil = i.until
                    """).bind(asked.id().value()).to("id").run();
            atOnce(List.of(
                    () -> fixture.as(fixture.sought, () -> requests.agree(step).stage()), () -> {
                        while (fixture.state(asked.id()).equals("forwarded")) {
                            clock.expire(asked.id());
                        }
                        return "over";
                    }));
            clock.expire(asked.id());
            var ends = graph.query("""
                    MATCH (e:AuditEntry {subject: $id}) WHERE e.action IN ['introductions.accepted', 'introductions.over']
                    RETURN e.action""")
                    .bind(asked.id().value())
                    .to("id")
                    .fetchAs(String.class)
                    .all();
            assertThat(ends).hasSize(1);
            assertThat(fixture.seen(asked.id()).outlook())
                    .isEqualTo(ends.contains("introductions.accepted") ? Outlook.ACCEPTED : Outlook.OVER);
        }
    }

    @Test
    void twoOfOneOrganisationAskOnce() throws Exception {
        var colleague = Visitor.newUser(context);
        here.asker.with("manager", colleague);
        var outcomes = atOnce(List.of(
                () -> here.ask(), () -> here.as(colleague, () -> introductions.ask(here.asker.id(), here.draft()))));
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(1);
        assertThat(here.requests(here.between)).hasSize(1);
    }

    /** What each came to, or how it was refused. */
    private static List<Object> atOnce(List<Callable<Object>> acts) throws Exception {
        var gate = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        gate.await();
                        try {
                            return act.call();
                        } catch (org.intreccio.kernel.DomainException refusal) {
                            return refusal;
                        }
                    }))
                    .toList();
            var outcomes = new ArrayList<Object>();
            for (var each : running) {
                outcomes.add(each.get(60, java.util.concurrent.TimeUnit.SECONDS));
            }
            return outcomes;
        }
    }
}
