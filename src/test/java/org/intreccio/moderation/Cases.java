package org.intreccio.moderation;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.mail.KeptLetter;
import org.intreccio.mail.PostOffice;
import org.intreccio.moderation.ModerationDesk.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Cases of a test's own, as people and stewards bring them about. */
public final class Cases {

    static final String REASON = "Il testo promette cose che non sono vere.";

    private final ApplicationContext context;

    public Cases(ApplicationContext context) {
        this.context = context;
    }

    ModerationDesk desk() {
        return context.getBean(ModerationDesk.class);
    }

    /** Somebody new reports the actor. */
    public CaseId reported(ActorId actor) {
        return reported(actor, Visitor.newUser(context), Breach.FALSEHOOD, "Non è vero");
    }

    public CaseId reported(ActorId actor, UserId by, Breach breach, String words) {
        try (var _ = Visitor.signedIn(context, by)) {
            context.getBean(Reports.class).report("actor", actor.value(), breach, words);
        }
        return open(actor);
    }

    CaseId open(ActorId actor) {
        return context.getBean(ReportQueries.class)
                .openCase("actor", actor.value())
                .map(CaseId::new)
                .orElseThrow();
    }

    /** The steward takes the case and decides it. */
    public CaseId decided(CaseId id, UserId steward, Measure measure) {
        try (var _ = Visitor.signedIn(context, steward)) {
            desk().take(id);
            desk().decide(id, wish(measure));
        }
        return id;
    }

    static Wish wish(Measure measure) {
        return new Wish(measure, Breach.FALSEHOOD, REASON, null);
    }

    public void appealed(CaseId id, UserId by) {
        try (var _ = Visitor.signedIn(context, by)) {
            context.getBean(Appeals.class).appeal(id, "Chiedo che qualcuno rilegga tutto.");
        }
    }

    /** The citizen of this user. */
    public ActorId citizen(UserId user) {
        try (var _ = Visitor.signedIn(context, user)) {
            return context.getBean(CurrentActor.class).myself();
        }
    }

    CaseStatus status(CaseId id) {
        return context.getBean(CaseQueries.class).find(id).orElseThrow().status();
    }

    /** What the graph has of the actor. */
    @Nullable String text(ActorId actor, String property) {
        return context.getBean(Neo4jClient.class)
                .query("MATCH (a:Actor {id: $id}) RETURN coalesce(a[$property], '')")
                .bindAll(java.util.Map.of("id", actor.value(), "property", property))
                .fetchAs(String.class)
                .one()
                .orElse(null);
    }

    List<String> said(ActorId actor) {
        return List.of(String.valueOf(text(actor, "website")), String.valueOf(text(actor, "summaryIt")));
    }

    /** The letters about decisions that this user was written; waits for the first. Others, such as the welcome, are passed over. */
    public List<KeptLetter> letters(UserId user) {
        var office = context.getBean(PostOffice.class);
        var address = context.getBean(Addressees.class).find(user).orElseThrow().email();
        return Awaitility.await("A decision to " + address)
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> office.kept(10_000).stream()
                                .filter(letter -> letter.to().equals(address))
                                .filter(letter -> letter.text().contains("/appeal/")
                                        || letter.text().contains("/my/moderation"))
                                .toList(),
                        letters -> !letters.isEmpty());
    }
}
