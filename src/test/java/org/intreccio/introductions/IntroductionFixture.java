package org.intreccio.introductions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.recommendation.Partners;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Three organisations, each with somebody who speaks for it: the first worked with the second, the second with the third. */
public final class IntroductionFixture {

    private static final String WORDS = "Vorremmo parlare con chi cura il tetto della biblioteca.";

    private final ApplicationContext context;
    private final Neo4jClient graph;
    public final UserId asking;
    public final UserId between;
    public final UserId sought;
    public final OrganisationFixture asker;
    public final OrganisationFixture middle;
    public final OrganisationFixture target;

    private IntroductionFixture(ApplicationContext context, OrganisationFixture asker, OrganisationFixture middle) {
        this.context = context;
        this.graph = context.getBean(Neo4jClient.class);
        asking = Visitor.newUser(context);
        between = Visitor.newUser(context);
        sought = Visitor.newUser(context);
        this.asker = asker.with("manager", asking);
        this.middle = middle.with("manager", between);
        target = OrganisationFixture.imported(context).with("owner", sought);
        worked(asker.id(), middle.id(), Visibility.PUBLIC);
        worked(middle.id(), target.id(), Visibility.PUBLIC);
        context.getBean(Partners.class).reread();
    }

    public static IntroductionFixture threeInARow(ApplicationContext context) {
        return new IntroductionFixture(
                context, OrganisationFixture.imported(context), OrganisationFixture.imported(context));
    }

    /** One that this organisation has asked for. */
    public static IntroductionId askedBy(ApplicationContext context, OrganisationFixture organisation) {
        return askedBy(context, organisation, WORDS);
    }

    /** The same in these words. */
    public static IntroductionId askedBy(ApplicationContext context, OrganisationFixture organisation, String words) {
        return new IntroductionFixture(context, organisation, OrganisationFixture.imported(context))
                .ask(words)
                .id();
    }

    /** A step at which this organisation is asked. */
    public static StepId asking(ApplicationContext context, OrganisationFixture organisation) {
        return asking(context, organisation, WORDS);
    }

    /** The same in these words. */
    public static StepId asking(ApplicationContext context, OrganisationFixture organisation, String words) {
        var fixture = new IntroductionFixture(context, OrganisationFixture.imported(context), organisation);
        fixture.ask(words);
        return fixture.request(fixture.between).id();
    }

    /** Lets the two share a project that the first shows to these. */
    void worked(ActorId one, ActorId other, Visibility visibility) {
        graph.query("""
                MATCH (a:Actor {id: $one}), (b:Actor {id: $other})
                CREATE (p:Project {id: $id, titleIt: 'Insieme ' + $id, start: date('2025-03-01'), size: 2}),
                  (a)-[:TOOK_PART_IN {role: 'lead', visibility: $visibility}]->(p), (b)-[:TOOK_PART_IN {role: 'partner'}]->(p)
                """)
                .bindAll(Map.of(
                        "one", one.value(),
                        "other", other.value(),
                        "id", "insieme-" + UUID.randomUUID(),
                        "visibility", visibility.code()))
                .run();
    }

    public IntroductionDraft draft() {
        return draft(WORDS);
    }

    private IntroductionDraft draft(String words) {
        return new IntroductionDraft(target.id(), List.of(middle.id()), "Un orto sul tetto", words);
    }

    public Asked ask() {
        return ask(WORDS);
    }

    private Asked ask(String words) {
        return as(asking, () -> context.getBean(Introductions.class).ask(asker.id(), draft(words)));
    }

    public Asked seen(IntroductionId id) {
        return as(asking, () -> context.getBean(Introductions.class).see(id));
    }

    /** The one request that this person has. */
    public Request request(UserId user) {
        return requests(user).getFirst();
    }

    public List<Request> requests(UserId user) {
        return as(user, () -> context.getBean(Requests.class).mine());
    }

    public Request agree(UserId user) {
        var id = request(user).id();
        return as(user, () -> context.getBean(Requests.class).agree(id));
    }

    public Request decline(UserId user) {
        var id = request(user).id();
        return as(user, () -> context.getBean(Requests.class).decline(id));
    }

    public <T> T as(UserId user, Supplier<T> act) {
        try (var _ = Visitor.signedIn(context, user)) {
            return act.get();
        }
    }

    /** Makes as if its last instant had been a minute ago. */
    void timeGoesBy(IntroductionId id) {
        graph.query("""
                MATCH (i:Introduction {id: $id})
                SET i.until = datetime() - duration('PT1M'),
                    i.openUntil = CASE WHEN i.openUntil IS NULL THEN null ELSE datetime() - duration('PT1M') END
                """).bindAll(Map.of("id", id.value())).run();
    }

    /** Lets this person keep the portal. */
    void makeSteward(UserId user) {
        graph.query("MATCH (u:User {id: $id}) SET u.roles = ['user', 'steward']")
                .bind(user.value())
                .to("id")
                .run();
    }

    void block(UserId user, ActorId actor) {
        graph.query("MATCH (u:User {id: $user}), (a:Actor {id: $actor}) CREATE (u)-[:BLOCKS]->(a)")
                .bindAll(Map.of("user", user.value(), "actor", actor.value()))
                .run();
    }

    String state(IntroductionId id) {
        return graph.query("MATCH (i:Introduction {id: $id}) RETURN i.state")
                .bind(id.value())
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    String email(UserId user) {
        return graph.query("MATCH (u:User {id: $id}) RETURN u.email")
                .bind(user.value())
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }
}
