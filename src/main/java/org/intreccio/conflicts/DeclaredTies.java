package org.intreccio.conflicts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lets people say with whom they have family or business ties, or who paid them. It blocks them from judging what those propose, and is
 * told to nobody but them and, as a path, to whoever runs a call on whose committee they sit.
 */
@Service
public class DeclaredTies {

    private static final int MOST = 200;
    private static final int LONGEST = 500;

    private final DeclaredTieQueries ties;
    private final ActorCatalogue actors;
    private final CurrentActor currentActor;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    DeclaredTies(
            DeclaredTieQueries ties,
            ActorCatalogue actors,
            CurrentActor currentActor,
            CurrentUser currentUser,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.ties = ties;
        this.actors = actors;
        this.currentActor = currentActor;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the person here, the newest first; none for who is no actor themselves. */
    public List<DeclaredTie> mine() {
        return currentActor.choices().stream()
                .filter(CurrentActor.Choice::myself)
                .flatMap(me -> ties.of(me.id()).stream())
                .toList();
    }

    /**
     * Declares one. What was declared already is changed to what is said now.
     *
     * @param until the last day of what was paid; null for what lasts
     * @throws Refused for a guest
     * @throws InvalidValue on {@code actor} for an unknown one or oneself, on {@code note} for one of more than 500 characters
     * @throws Conflict beyond 200 ties
     */
    public List<DeclaredTie> declare(ActorId actor, TieKind kind, String note, @Nullable LocalDate until) {
        var me = currentActor.myself();
        if (actor.equals(me) || actors.find(actor).isEmpty()) {
            throw InvalidValue.of("actor", "conflicts.error.actor");
        }
        if (note.length() > LONGEST) {
            throw InvalidValue.of("note", "conflicts.error.note", LONGEST);
        }
        return transactions.write(() -> {
            if (ties.of(me).size() >= MOST) {
                throw Conflict.of("conflicts.error.many", MOST);
            }
            ties.write(me, TieId.fresh(), actor, kind, note.strip(), until, clock.instant());
            note("conflicts.declared", me);
            return ties.of(me);
        });
    }

    /**
     * Takes one back; one that is not there, or is another's, is not found.
     *
     * @throws NotFound when it is not one's own
     */
    public List<DeclaredTie> withdraw(TieId id) {
        var me = currentActor.myself();
        return transactions.write(() -> {
            if (!ties.delete(me, id)) {
                throw NotFound.of("conflicts.error.unknown", id.value());
            }
            note("conflicts.withdrawn", me);
            return ties.of(me);
        });
    }

    /** The log says that something was declared, never what. */
    private void note(String action, ActorId me) {
        audit.record(AuditNote.of(action, "actor", me.value())
                .by(currentUser.require().id().value()));
    }
}
