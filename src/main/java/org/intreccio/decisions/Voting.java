package org.intreccio.decisions;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.intreccio.codesign.Rooms;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Casts ballots, and finds them again by their receipts. */
@Service
public class Voting {

    private static final int CODE_BYTES = 10;

    private final DecisionCatalogue catalogue;
    private final DecisionQueries queries;
    private final BallotQueries ballots;
    private final DecisionEdges edges;
    private final Openings openings;
    private final BallotBox box;
    private final Rooms rooms;
    private final CurrentActor currentActor;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Voting(
            DecisionCatalogue catalogue,
            DecisionQueries queries,
            BallotQueries ballots,
            DecisionEdges edges,
            Openings openings,
            BallotBox box,
            Rooms rooms,
            CurrentActor currentActor,
            Transactions transactions,
            Clock clock) {
        this.catalogue = catalogue;
        this.queries = queries;
        this.ballots = ballots;
        this.edges = edges;
        this.openings = openings;
        this.box = box;
        this.rooms = rooms;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What the voter keeps: nobody can give it to them again.
     *
     * @param code by which they find the ballot
     * @param seal what stands with the ballot, to be reckoned from it and the code by whoever likes
     */
    public record Cast(String code, String seal) {}

    /** A code nobody can guess: 20 hexadecimal digits in groups of five. */
    public String freshCode() {
        var bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).replaceAll("(.{5})(?=.)", "$1-");
    }

    /**
     * Casts the ballot of the person here, or replaces the one they cast before. The same ballot with the same code again, as by a double
     * click, changes nothing and gives the same receipt.
     *
     * @param marks one for each option
     * @param code of the voter's own making; nothing to be given one
     * @throws Refused for whoever has no vote, though they came into the room since
     * @throws Conflict before it is open and after it is closed; the closing instant itself still counts
     * @throws InvalidValue on {@code marks}, {@code reason} or {@code code}
     */
    public Cast vote(DecisionId id, List<Integer> marks, String reason, @Nullable String code) {
        var me = currentActor.myself();
        catalogue.see(id);
        var why = reason.strip();
        var mine = code == null ? freshCode() : code;
        return transactions.write(() -> {
            var decision = queries.locked(id).map(openings::advance).orElseThrow(() -> DecisionCatalogue.unknown(id));
            if (decision.state() == DecisionState.SCHEDULED || decision.state() == DecisionState.DRAFT) {
                throw Conflict.of("decisions.error.not-open");
            }
            var voter = queries.voter(id, me).orElseThrow(() -> Refused.notAllowed("decisions.error.no-vote"));
            // Asked once the lock is held: who waited for it past the end is late.
            if (!decision.takesVotes(clock.instant())) {
                throw Conflict.of("decisions.error.closed");
            }
            check(decision, marks, why);
            var receipt = Receipt.of(id, marks, why, mine);
            var before = box.find(decision, me);
            if (before.filter(b -> b.receipt().equals(receipt)).isEmpty()) {
                box.cast(decision, me, new Ballot(marks, why, receipt, clock.instant(), me, "", List.of()));
                if (!voter.voted()) {
                    edges.voted(id, me);
                }
                rooms.ring(decision.room());
            }
            return new Cast(mine, receipt.seal());
        });
    }

    private static void check(Decision decision, List<Integer> marks, String reason) {
        Marks.checked(decision.terms(), marks);
        if (reason.length() > ReasonRule.LONGEST) {
            throw InvalidValue.of("reason", "decisions.error.long", ReasonRule.LONGEST, reason.length());
        }
        if (reason.isEmpty() && decision.terms().reasons().asks(decision.kind(), marks)) {
            throw InvalidValue.of("reason", "decisions.error.reason-missing");
        }
    }

    /** What the person here has cast; nothing for an anonymous decision that is closed, of which the receipt alone tells. */
    public Optional<Ballot> mine(DecisionId id) {
        return box.find(catalogue.see(id), currentActor.myself());
    }

    /** What became of the ballot of a receipt. */
    public enum Fate {
        /** It is in the count, as it was cast. */
        COUNTS,
        /** Its voter has cast a later one. */
        REPLACED,
        /** It stands there, and says something else than what was cast: somebody has changed it. */
        ALTERED,
        UNKNOWN
    }

    /**
     * What a receipt finds.
     *
     * @param marks what stands on the ballot, where there is one
     */
    public record Found(Fate fate, List<Integer> marks, String reason) {}

    /**
     * Looks a receipt up; whoever holds the code may.
     *
     * @throws InvalidValue on {@code code} where no receipt looks like it
     */
    public Found find(DecisionId id, String code) {
        catalogue.see(id);
        var tag = Receipt.tag(code.strip());
        return ballots.tagged(id, tag)
                .map(b -> new Found(
                        b.receipt().equals(Receipt.of(id, b.marks(), b.reason(), code.strip()))
                                ? Fate.COUNTS
                                : Fate.ALTERED,
                        b.marks(),
                        b.reason()))
                .orElseGet(() -> new Found(ballots.replaced(id, tag) ? Fate.REPLACED : Fate.UNKNOWN, List.of(), ""));
    }
}
