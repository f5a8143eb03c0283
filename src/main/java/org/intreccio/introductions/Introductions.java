package org.intreccio.introductions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.introductions.ways.Connections;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.intreccio.trust.Trust;
import org.intreccio.trust.TrustLevel;
import org.springframework.stereotype.Service;

/** Lets an actor ask to be introduced to another one, follow what becomes of it, and take it back. */
@Service
public class Introductions {

    private static final int LONGEST_PURPOSE = 120;
    private static final int LONGEST_WORDS = 1_000;
    private static final int SHORTEST_WORDS = 20;

    private final IntroductionQueries queries;
    private final StandingQueries standing;
    private final IntroductionEdges edges;
    private final Connections connections;
    private final IntroductionLetters letters;
    private final IntroductionProperties limits;
    private final Told told;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Trust trust;
    private final Transactions transactions;
    private final IntroductionTrail trail;
    private final Clock clock;

    Introductions(
            IntroductionQueries queries,
            StandingQueries standing,
            IntroductionEdges edges,
            Connections connections,
            IntroductionLetters letters,
            IntroductionProperties limits,
            Told told,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Trust trust,
            Transactions transactions,
            IntroductionTrail trail,
            Clock clock) {
        this.queries = queries;
        this.standing = standing;
        this.edges = edges;
        this.connections = connections;
        this.letters = letters;
        this.limits = limits;
        this.told = told;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.trust = trust;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Asks, in the name of this actor, those on a way to another one to pass it on, and at last that one whether it wants to meet. The first
     * is written to at once. Whoever accepts gets the name and address of the person here, and gives theirs.
     *
     * @throws Refused for whoever may not act for the actor
     * @throws InvalidValue naming the field that must be mended
     * @throws Conflict when the way is not open (any more), was asked lately, or too many requests wait
     * @throws TooMany when the person has asked too often today
     */
    public Asked ask(ActorId asker, IntroductionDraft draft) {
        currentUser.require(ActorPermission.ACT_FOR, asker);
        checkWords(draft);
        checkWay(asker, draft);
        var user = currentUser.require().id();
        var id = IntroductionId.fresh();
        return transactions.write(() -> {
            edges.lock(user, asker);
            var now = clock.instant();
            refuseTooMany(asker, draft, now);
            edges.create(id, asker, user, draft, now, now.plus(Duration.ofDays(limits.days())));
            var made = queries.find(id).orElseThrow();
            trail.asked(made);
            arrive(made, made.steps().getFirst(), now);
            return told.asked(queries.find(id).orElseThrow());
        });
    }

    /** Comes to a step: whoever is asked is written to, unless it said no to this asker of late. */
    void arrive(Introduction introduction, Introduction.Step step, Instant now) {
        var quiet = now.minus(Duration.ofDays(limits.quietDays()));
        edges.reach(step.id(), now);
        if (!step.actor().id().isEmpty()
                && standing.refusedSince(
                        new ActorId(step.actor().id()), introduction.asker().id(), quiet)) {
            edges.become(introduction.id(), IntroductionState.DECLINED);
            trail.heldBack(introduction, step);
        } else {
            letters.turn(introduction, step);
        }
    }

    private void checkWords(IntroductionDraft draft) {
        var purpose = draft.purpose().strip();
        if (purpose.length() < 3 || purpose.length() > LONGEST_PURPOSE) {
            throw InvalidValue.of("purpose", "introductions.error.purpose", LONGEST_PURPOSE);
        }
        var words = draft.words().strip();
        if (words.length() < SHORTEST_WORDS || words.length() > LONGEST_WORDS) {
            throw InvalidValue.of("words", "introductions.error.words", SHORTEST_WORDS, LONGEST_WORDS);
        }
        trust.checkLinks("purpose", purpose);
        trust.checkLinks("words", words);
    }

    private void checkWay(ActorId asker, IntroductionDraft draft) {
        if (currentActor.choices().stream().anyMatch(c -> c.id().equals(draft.to()))) {
            throw InvalidValue.of("to", "introductions.error.oneself");
        }
        connections.end(draft.to());
        var open = connections.introducers(asker, draft.to()).stream()
                .anyMatch(path -> path.between().equals(draft.via()));
        if (!open) {
            throw Conflict.of("introductions.error.way");
        }
    }

    private void refuseTooMany(ActorId asker, IntroductionDraft draft, Instant now) {
        var user = currentUser.require().id();
        var way = Stream.concat(draft.via().stream(), Stream.of(draft.to())).toList();
        var last = standing.lastAlong(asker, way).orElse(Instant.EPOCH);
        if (!last.isBefore(now)) {
            throw Conflict.of("introductions.error.again");
        }
        if (last.plus(Duration.ofDays(limits.quietDays())).isAfter(now)) {
            throw Conflict.of("introductions.error.quiet", limits.quietDays());
        }
        var newcomer = trust.level(user) == TrustLevel.NEW;
        var lately = standing.lately(user, now);
        if (lately.today() >= (newcomer ? limits.newcomerADay() : limits.aDay())) {
            throw TooMany.of("introductions.error.today", Duration.ofHours(24));
        }
        var most = newcomer ? limits.newcomerOpen() : limits.open();
        if (lately.open() >= most) {
            throw Conflict.of("introductions.error.open-many", most);
        }
    }

    /** All that an actor for whom the person here may act has asked for, the newest first. */
    public List<Asked> mine() {
        currentUser.require();
        var actors =
                currentActor.choices().stream().map(CurrentActor.Choice::id).toList();
        return queries.askedBy(actors).stream().map(told::asked).toList();
    }

    /**
     * One, for those who act for the actor that asked.
     *
     * @throws NotFound for everybody else, whether there is such a one or not
     */
    public Asked see(IntroductionId id) {
        return queries.find(id)
                .filter(i -> currentUser.may(IntroductionPermission.SEE, id))
                .map(told::asked)
                .orElseThrow(() -> NotFound.of("introductions.error.unknown", id.value()));
    }

    /**
     * Takes it back while it looks open; doing it again changes nothing. Whoever was asked already is not told, and asked no more.
     *
     * @throws NotFound for whoever does not act for the actor that asked
     * @throws Conflict when it was accepted, or its time is over
     */
    public Asked withdraw(IntroductionId id) {
        if (!currentUser.may(IntroductionPermission.WITHDRAW, id)) {
            throw NotFound.of("introductions.error.unknown", id.value());
        }
        return transactions.write(() -> {
            var before = queries.locked(id).orElseThrow(() -> NotFound.of("introductions.error.unknown", id.value()));
            var now = clock.instant();
            switch (before.outlook(now)) {
                case WITHDRAWN -> {}
                case ACCEPTED, OVER -> throw Conflict.of("introductions.error.not-now");
                case WAITING -> {
                    edges.end(id, IntroductionState.WITHDRAWN, now);
                    trail.withdrawn(before);
                }
            }
            return told.asked(queries.find(id).orElseThrow());
        });
    }
}
