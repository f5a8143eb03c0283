package org.intreccio.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intreccio.audit.AuditLog;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomId;
import org.intreccio.codesign.Rooms;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.threads.ThreadId;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A room with a thread in which decisions are taken, its people, and a clock that can be turned. */
public final class DecisionFixture {

    private static final int PEOPLE = 4;
    private static final List<UserId> PERSONS = new ArrayList<>();

    /** Shows the instant that its hands were set to. */
    static final class Hands extends Clock {

        private Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

        void set(Instant at) {
            now = at;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final ApplicationContext context;
    private final Neo4jClient graph;
    private final RoomId room = new RoomId(UUID.randomUUID().toString());
    private final ThreadId thread = new ThreadId(UUID.randomUUID().toString());
    private final List<UserId> people;
    final Hands hands = new Hands();
    final Decisions decisions;
    final Voting voting;
    final DecisionCatalogue catalogue;
    final DecisionClock clock;

    private DecisionFixture(ApplicationContext context, String access) {
        this.context = context;
        this.graph = context.getBean(Neo4jClient.class);
        var queries = context.getBean(DecisionQueries.class);
        var edges = new DecisionEdges(graph, hands, context.getBean(org.intreccio.graph.Schema.class));
        var box = context.getBean(BallotBox.class);
        var letters = context.getBean(DecisionLetters.class);
        var rooms = context.getBean(Rooms.class);
        var outbox = context.getBean(Outbox.class);
        var audit = context.getBean(AuditLog.class);
        var transactions = context.getBean(Transactions.class);
        var user = context.getBean(CurrentUser.class);
        var actor = context.getBean(CurrentActor.class);
        var openings = new Openings(queries, edges, box, letters, rooms, outbox, audit, hands);
        clock = new DecisionClock(queries, openings, transactions, hands);
        catalogue =
                new DecisionCatalogue(queries, clock, box, context.getBean(RoomCatalogue.class), user, actor, hands);
        decisions = new Decisions(
                queries,
                edges,
                openings,
                context.getBean(TermsRules.class),
                letters,
                rooms,
                user,
                actor,
                transactions,
                outbox,
                audit,
                hands);
        voting = new Voting(
                catalogue,
                queries,
                context.getBean(BallotQueries.class),
                edges,
                openings,
                box,
                rooms,
                actor,
                transactions,
                hands);
        people = people(context);
        draw(access);
    }

    /** A room that everybody reads, with four people, the first of whom facilitates; the first two have written in its thread. */
    public static DecisionFixture anOpenRoom(ApplicationContext context) {
        return new DecisionFixture(context, "open");
    }

    /** The same, read by nobody else. */
    public static DecisionFixture anInvitedRoom(ApplicationContext context) {
        return new DecisionFixture(context, "invited");
    }

    /** The same people in all rooms of a run: accounts are slow to make. */
    private static synchronized List<UserId> people(ApplicationContext context) {
        if (PERSONS.isEmpty()) {
            for (int i = 0; i < PEOPLE; i++) {
                PERSONS.add(Visitor.newUser(context));
            }
        }
        return List.copyOf(PERSONS);
    }

    private void draw(String access) {
        graph.query("""
                CREATE (r:Room {id: $room, key: $room, by: $by, title: 'Il cortile di tutti', purpose: '', access: $access,
                                slowSeconds: 0, hostKind: 'space', hostId: 'nessuno', hostName: 'Quartiere', outcome: '',
                                version: 0, startedAt: datetime(), lastAt: datetime(), words: ''})
                CREATE (t:Thread {id: $thread, key: $thread, title: 'Chi apre il cortile?', by: $by, startedAt: datetime(),
                                  lastAt: datetime(), pinned: false, lastSeq: 2})-[:THREAD_OF]->(r)
                WITH r, t
                UNWIND range(0, size($people) - 1) AS i
                MATCH (a:Citizen)-[:ACTS_AS_USER]->(u:User {id: $people[i]})
                SET u.confirmedAt = datetime()
                CREATE (a)-[:IN_ROOM {state: 'member', role: CASE i WHEN 0 THEN 'facilitator' ELSE 'participant' END,
                                      since: datetime(), note: ''}]->(r)
                FOREACH (n IN CASE WHEN i < 2 THEN [i] ELSE [] END |
                  CREATE (:Contribution {id: $thread + '-' + n, key: $thread + ' ' + n, seq: n + 1, stamp: n, type: 'idea', by: u.id,
                                         at: datetime(), text: 'Lo apriamo noi.'})-[:SAID_IN]->(t))
                WITH t, a, i WHERE i < 2
                MATCH (c:Contribution {id: $thread + '-' + i})
                CREATE (c)-[:WRITTEN_BY]->(a)
                """)
                .bindAll(Map.of(
                        "room", room.value(),
                        "thread", thread.value(),
                        "by", people.getFirst().value(),
                        "access", access,
                        "people", people.stream().map(UserId::value).toList()))
                .run();
    }

    public RoomId room() {
        return room;
    }

    public ThreadId thread() {
        return thread;
    }

    /** The first of the room. */
    public UserId facilitator() {
        return people.getFirst();
    }

    /** One of the room, from 0. */
    public UserId person(int which) {
        return people.get(which);
    }

    public ActorId actor(int which) {
        return new ActorId(graph.query("MATCH (a:Citizen)-[:ACTS_AS_USER]->(:User {id: $id}) RETURN a.id AS id")
                .bind(people.get(which).value())
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElseThrow());
    }

    /** This person is in the room no more. */
    void leaves(int which) {
        graph.query("MATCH (:Actor {id: $a})-[r:IN_ROOM]->(:Room {id: $room}) DELETE r")
                .bindAll(Map.of("a", actor(which).value(), "room", room.value()))
                .run();
    }

    Visitor as(int which) {
        return Visitor.signedIn(context, people.get(which));
    }

    /** Which of three things, closing in ten days. */
    public static Terms terms(DecisionKind kind) {
        return new Terms(
                kind,
                "Chi apre il cortile?",
                "Serve una **persona** al giorno.",
                kind == DecisionKind.MEETING
                        ? List.of("2027-03-01T17:00:00Z", "2027-03-02T17:00:00Z", "2027-03-03T17:00:00Z")
                        : kind.fixed().isEmpty() ? List.of("Ada", "Bruno", "Carla") : List.of(),
                1,
                VoterRule.PARTICIPANTS,
                false,
                false,
                50,
                ReasonRule.REQUIRED_FOR_OBJECTION,
                Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS));
    }

    /** The same, of which nobody learns who chose what. */
    public static Terms secret(DecisionKind kind) {
        var t = terms(kind);
        return new Terms(
                kind, t.question(), t.context(), t.options(), 1, t.voters(), true, true, 50, t.reasons(), t.closesAt());
    }

    DecisionId aDraft(Terms terms) {
        try (var _ = as(0)) {
            return decisions.draft(thread, terms);
        }
    }

    /** One that takes votes. */
    public DecisionId anOpenDecision(Terms terms) {
        var id = aDraft(terms);
        try (var _ = as(0)) {
            decisions.open(id, null);
        }
        return id;
    }

    public DecisionId anOpenDecision(DecisionKind kind) {
        return anOpenDecision(terms(kind));
    }

    /** This person votes so. */
    public Voting.Cast votes(int which, DecisionId id, Integer... marks) {
        try (var _ = as(which)) {
            return voting.vote(id, List.of(marks), "", null);
        }
    }

    Decision seen(int which, DecisionId id) {
        try (var _ = as(which)) {
            return catalogue.see(id);
        }
    }

    DecisionCatalogue.Results results(int which, DecisionId id) {
        try (var _ = as(which)) {
            return catalogue.results(catalogue.see(id)).orElseThrow();
        }
    }

    /** Turns the clock past the end. */
    public void ends(DecisionId id) {
        var closes = seen(0, id).terms().closesAt();
        hands.set(java.util.Objects.requireNonNull(closes).plusMillis(1));
        clock.settle(id);
    }

    /** Its closing instant was a second ago, and nobody has closed it. */
    public void isOver(DecisionId id) {
        graph.query("MATCH (d:Decision {id: $id}) SET d.closesAt = datetime() - duration('PT1S')")
                .bind(id.value())
                .to("id")
                .run();
    }
}
