package org.intreccio.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.PersonalData;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.intreccio.mail.PostOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class QuestionsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Questions questions;

    @Autowired
    QuestionPersonalData personal;

    @Autowired
    QuestionReportable reportable;

    @Autowired
    Transactions transactions;

    @Autowired
    PostOffice office;

    @Autowired
    Neo4jClient graph;

    private ChallengeFixture call;
    private UserId asker;
    private QuestionId waiting;

    @BeforeEach
    void draw() {
        call = ChallengeFixture.anOpenCall(context);
        asker = Visitor.newUser(context);
        for (var person : List.of(asker, call.manager())) {
            graph.query("MATCH (u:User {id: $id}) SET u.confirmedAt = datetime()")
                    .bind(person.value())
                    .to("id")
                    .run();
        }
        waiting = QuestionFixture.aWaitingQuestion(context, call, asker);
    }

    private String address(UserId user) {
        return context.getBean(Addressees.class).find(user).orElseThrow().email();
    }

    private Question seenBy(UserId user) {
        try (var _ = Visitor.signedIn(context, user)) {
            return questions.of(call.id()).getFirst();
        }
    }

    private Question answered(int read, String text) {
        try (var _ = Visitor.signedIn(context, call.manager())) {
            return questions.answer(waiting, read, text, 0);
        }
    }

    @Test
    void tellsWhoAskedToTheOrganisersAndTheAskerAlone() {
        assertThat(seenBy(asker).asker()).isNotNull();
        assertThat(seenBy(call.manager()).asker()).isNotNull();
        assertThat(seenBy(Visitor.newUser(context)).asker()).isNull();
        assertThat(seenBy(Visitor.newUser(context)).askerName()).isEmpty();
        try (var _ = Visitor.guest(context)) {
            assertThat(questions.of(call.id())).singleElement().satisfies(q -> {
                assertThat(q.asker()).isNull();
                assertThat(q.text()).contains("volontario");
                assertThat(q.mine()).isFalse();
            });
        }
    }

    @Test
    void keepsEveryVersionOfAnAnswer() {
        answered(0, "Sì, fino al **10 %**.");
        var again = answered(1, "Sì, fino al 20 %.");
        assertThat(again.answers()).extracting(Question.Answer::version).containsExactly(2, 1);
        assertThat(again.answer()).hasValueSatisfying(a -> assertThat(a.text()).contains("20 %"));
    }

    @Test
    void writesNoAnswerOverOneThatWasNotRead() {
        answered(0, "Sì.");
        assertThatThrownBy(() -> answered(0, "No.")).isInstanceOf(Conflict.class);
        assertThat(seenBy(asker).answers()).hasSize(1);
    }

    @Test
    void letsOrganisersAloneAnswer() {
        for (var other : List.of(asker, Visitor.newSteward(context))) {
            try (var _ = Visitor.signedIn(context, other)) {
                assertThatThrownBy(() -> questions.answer(waiting, 0, "Sì.", 0)).isInstanceOf(Refused.class);
                assertThatThrownBy(() -> questions.waiting(call.id())).isInstanceOf(Refused.class);
            }
        }
    }

    @Test
    void namesOnlyAnAmendmentThatIsThere() {
        try (var _ = Visitor.signedIn(context, call.manager())) {
            assertThatThrownBy(() -> questions.answer(waiting, 0, "Vedi la rettifica.", 9))
                    .isInstanceOf(InvalidValue.class)
                    .hasFieldOrPropertyWithValue("field", "amendment");
        }
    }

    @Test
    void writesToTheOrganisersAndThenToTheAsker() {
        assertThat(Letters.saying(office, address(call.manager()), "volontario", 1))
                .isNotEmpty();
        answered(0, "Sì, fino al dieci.");
        assertThat(Letters.saying(office, address(asker), "Sì, fino al dieci.", 1))
                .isNotEmpty();
    }

    @Test
    void takesQuestionsOnlyWhileAPhaseSaysSo() {
        for (var status : List.of(ChallengeStatus.EVALUATING, ChallengeStatus.WITHDRAWN)) {
            var closed = ChallengeFixture.in(context, status);
            try (var _ = Visitor.signedIn(context, asker)) {
                assertThat(questions.open(closed.id())).isFalse();
                assertThatThrownBy(() -> questions.ask(closed.id(), QuestionFixture.myself(context), "Perché?"))
                        .isInstanceOf(Conflict.class);
            }
        }
        var draft = ChallengeFixture.aDraftCall(context);
        try (var _ = Visitor.signedIn(context, asker)) {
            assertThatThrownBy(() -> questions.ask(draft.id(), QuestionFixture.myself(context), "Perché?"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> questions.of(draft.id())).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void saysWhatIsWrongWithAText() {
        try (var _ = Visitor.signedIn(context, asker)) {
            var me = QuestionFixture.myself(context);
            assertThatThrownBy(() -> questions.ask(call.id(), me, "  "))
                    .isInstanceOf(InvalidValue.class)
                    .hasFieldOrPropertyWithValue("field", "text");
            assertThatThrownBy(() -> questions.ask(call.id(), me, "x".repeat(1_001)))
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> questions.ask(call.id(), call.host(), "Perché?"))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void letsNewcomersAskAFewTimesADay() {
        try (var _ = Visitor.signedIn(context, asker)) {
            var me = QuestionFixture.myself(context);
            for (int i = 1; i < 5; i++) {
                questions.ask(call.id(), me, "Domanda " + i);
            }
            assertThatThrownBy(() -> questions.ask(call.id(), me, "Ancora una")).isInstanceOf(TooMany.class);
            assertThat(questions.of(call.id())).hasSize(5);
        }
    }

    @Test
    void takesBackWhatNobodyAnswered() {
        try (var _ = Visitor.signedIn(context, Visitor.newUser(context))) {
            assertThatThrownBy(() -> questions.withdraw(waiting)).isInstanceOf(Refused.class);
        }
        answered(0, "Sì.");
        try (var _ = Visitor.signedIn(context, asker)) {
            assertThatThrownBy(() -> questions.withdraw(waiting)).isInstanceOf(Conflict.class);
        }
        var other = QuestionFixture.aWaitingQuestion(context, call, asker);
        try (var _ = Visitor.signedIn(context, asker)) {
            questions.withdraw(other);
            assertThat(questions.of(call.id())).extracting(Question::id).containsExactly(waiting);
        }
    }

    @Test
    void isHiddenByModerationAndShownAgain() {
        transactions.writing(() -> reportable.hide(waiting.value()));
        try (var _ = Visitor.guest(context)) {
            assertThat(questions.of(call.id())).isEmpty();
        }
        transactions.writing(() -> reportable.show(waiting.value()));
        assertThat(reportable.find(waiting.value())).isPresent();
    }

    @Test
    void forgetsWhoAskedAndKeepsWhatOthersRelyOn() {
        answered(0, "Sì.");
        var alone = QuestionFixture.aWaitingQuestion(context, call, asker);
        var actor = seenBy(asker).asker();
        assertThat(actor).isNotNull();
        var person = new PersonalData.Person(asker.value(), actor == null ? "" : actor.value());
        assertThat(personal.export(person)).containsKey("asked");

        transactions.writing(() -> personal.erase(person));

        assertThat(personal.export(person)).isEmpty();
        try (var _ = Visitor.signedIn(context, call.manager())) {
            assertThat(questions.of(call.id())).singleElement().satisfies(q -> {
                assertThat(q.id()).isEqualTo(waiting).isNotEqualTo(alone);
                assertThat(q.asker()).isNull();
            });
        }
    }
}
