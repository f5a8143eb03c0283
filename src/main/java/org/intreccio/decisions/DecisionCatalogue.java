package org.intreccio.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomPermission;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.NotFound;
import org.intreccio.threads.ThreadId;
import org.springframework.stereotype.Service;

/** Reads decisions as the person here may know of them: with their room, or by having a vote. */
@Service
public class DecisionCatalogue {

    private final DecisionQueries queries;
    private final DecisionClock strokes;
    private final BallotBox box;
    private final RoomCatalogue rooms;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Clock clock;

    DecisionCatalogue(
            DecisionQueries queries,
            DecisionClock strokes,
            BallotBox box,
            RoomCatalogue rooms,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Clock clock) {
        this.queries = queries;
        this.strokes = strokes;
        this.box = box;
        this.rooms = rooms;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * How the person here stands to a decision.
     *
     * @param hasVote whether they are on the list
     * @param voted whether they have cast a ballot
     * @param mayVote whether they may now
     * @param facilitates whether they lead it
     * @param within whether they are in the room, and so see who chose what where it is not anonymous
     */
    public record Standing(boolean hasVote, boolean voted, boolean mayVote, boolean facilitates, boolean within) {}

    /**
     * What a decision has come to, as far as it may be seen now.
     *
     * @param ballots with their voters for those in the room; in an order that tells nothing
     */
    public record Results(DecisionCount count, List<Ballot> ballots) {}

    /**
     * A decision, where its instants say it is now.
     *
     * @throws NotFound where the person here may not know of it
     */
    public Decision see(DecisionId id) {
        var found = queries.find(id).filter(this::mayRead).orElseThrow(() -> unknown(id));
        var now = clock.instant();
        if (found.dueToOpen(now) || found.dueToClose(now)) {
            strokes.settle(id);
            return queries.find(id).orElseThrow(() -> unknown(id));
        }
        return found;
    }

    private boolean mayRead(Decision decision) {
        if (decision.state() == DecisionState.DRAFT) {
            return currentUser.may(RoomPermission.FACILITATE, decision.room());
        }
        return readsRoom(decision)
                || me().flatMap(me -> queries.voter(decision.id(), me)).isPresent();
    }

    private boolean readsRoom(Decision decision) {
        try {
            rooms.see(decision.room());
            return true;
        } catch (DomainException hidden) {
            return false;
        }
    }

    /** Those of a thread that the person here may know of, the newest first. */
    public List<Decision> of(ThreadId thread) {
        return queries.of(thread).stream().filter(this::mayRead).toList();
    }

    /** Whether the person here may open decisions in a thread. */
    public boolean mayOpen(ThreadId thread) {
        return queries.place(thread)
                .filter(place -> place.goesOn() && currentUser.may(RoomPermission.FACILITATE, place.room()))
                .isPresent();
    }

    /** Open ones that wait for the vote of the person here, the one that closes first before; nothing for a guest. */
    public List<Decision> waiting() {
        var now = clock.instant();
        return me().map(me -> queries.of(me).stream()
                        .filter(d -> d.takesVotes(now))
                        .filter(d -> queries.voter(d.id(), me)
                                .filter(v -> !v.voted())
                                .isPresent())
                        .sorted(Comparator.comparing(
                                d -> Objects.requireNonNullElse(d.terms().closesAt(), Instant.MAX)))
                        .toList())
                .orElse(List.of());
    }

    /** All in which the person here has or had a vote, the newest first; 100 at most. */
    public List<Decision> mine() {
        return me().map(queries::of).orElse(List.of());
    }

    /** How the person here stands to a decision that they may see. */
    public Standing standing(Decision decision) {
        var voter = me().flatMap(me -> queries.voter(decision.id(), me));
        return new Standing(
                voter.isPresent(),
                voter.filter(DecisionQueries.Voter::voted).isPresent(),
                voter.isPresent() && decision.takesVotes(clock.instant()),
                currentUser.may(RoomPermission.FACILITATE, decision.room()),
                voter.isPresent() || currentUser.may(RoomPermission.READ, decision.room()));
    }

    /** The results, where they may be seen now. */
    public Optional<Results> results(Decision decision) {
        if (!decision.showsResults()) {
            return Optional.empty();
        }
        var ballots = box.all(decision);
        var within = standing(decision).within();
        return Optional.of(new Results(
                DecisionCount.of(
                        decision.terms(),
                        decision.eligible(),
                        ballots.stream().map(Ballot::marks).toList()),
                within ? ballots : ballots.stream().map(Ballot::withoutVoter).toList()));
    }

    private Optional<ActorId> me() {
        return currentActor.choices().stream()
                .filter(CurrentActor.Choice::myself)
                .map(CurrentActor.Choice::id)
                .findFirst();
    }

    static NotFound unknown(DecisionId id) {
        return NotFound.of("decisions.error.unknown", id.value());
    }
}
