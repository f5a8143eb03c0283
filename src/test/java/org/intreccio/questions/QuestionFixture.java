package org.intreccio.questions;

import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.springframework.context.ApplicationContext;

/** Questions in states with names. */
public final class QuestionFixture {

    private QuestionFixture() {}

    /** A question that waits, asked by this person of this call. */
    public static QuestionId aWaitingQuestion(ApplicationContext context, ChallengeFixture call, UserId asker) {
        try (var _ = Visitor.signedIn(context, asker)) {
            return context.getBean(Questions.class)
                    .ask(call.id(), myself(context), "I costi del personale volontario sono ammessi?")
                    .id();
        }
    }

    /** One that somebody asked of an open call. */
    public static QuestionId aWaitingQuestion(ApplicationContext context) {
        return aWaitingQuestion(context, ChallengeFixture.anOpenCall(context), Visitor.newUser(context));
    }

    static ActorId myself(ApplicationContext context) {
        return context.getBean(CurrentActor.class).myself();
    }
}
