package org.intreccio.privacy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.PersonalData;
import org.intreccio.kernel.PersonalData.HeldBack;
import org.intreccio.kernel.PersonalData.Person;
import org.intreccio.kernel.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Lets a person go, with all that tells who they were.
 *
 * <p>Asked with the own address typed, carried out some days later, and until then withdrawn with one word. All rooms let go in one
 * transaction: whenever the portal dies, either nothing was erased yet and it is done after the next start, or all of it was.
 */
@Service
public class Erasures {

    private final ErasureQueries erasures;
    private final List<PersonalData> rooms;
    private final CurrentUser currentUser;
    private final Accounts accounts;
    private final Transactions transactions;
    private final AuditLog audit;
    private final PrivacyProperties properties;
    private final Clock clock;

    Erasures(
            ErasureQueries erasures,
            List<PersonalData> rooms,
            CurrentUser currentUser,
            Accounts accounts,
            Transactions transactions,
            AuditLog audit,
            PrivacyProperties properties,
            Clock clock) {
        this.erasures = erasures;
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(PersonalData::order))
                .toList();
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.transactions = transactions;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    /** The wish of the person here that still waits. */
    public Optional<Erasure> mine() {
        return erasures.open(me());
    }

    /** How many days pass between the wish and its day. */
    public long coolingDays() {
        return properties.cooling().toDays();
    }

    /** What the person here must hand over, or choose to close, before they can go. */
    public List<HeldBack> heldBack() {
        return heldBack(erasures.person(me()));
    }

    /**
     * Asks to be erased when the days to think it over are past.
     *
     * @param typed the address of the sign-in, typed by hand
     * @param closing ids of what {@link #heldBack} names that is to be closed
     * @throws InvalidValue on {@code address} when something else was typed
     * @throws Conflict when something is neither handed over nor to be closed, or when it was asked already
     * @throws Refused when a program asks
     */
    public Erasure ask(String typed, Set<String> closing) {
        var user = me();
        if (currentUser.byToken()) {
            throw Refused.notAllowed("kernel.error.not-allowed");
        }
        if (!typed.strip().equalsIgnoreCase(accounts.mine().email())) {
            throw InvalidValue.of("address", "privacy.error.address");
        }
        var left = left(erasures.person(user), closing);
        if (!left.isEmpty()) {
            throw Conflict.of("privacy.error.held-back", left);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var erasure = new Erasure(
                UUID.randomUUID().toString(), user, Erasure.State.ASKED, now, now.plus(properties.cooling()), closing);
        try {
            transactions.writing(() -> {
                erasures.create(erasure);
                audit.record(AuditNote.of("person.erasure-asked", "user", user.value())
                        .by(user.value())
                        .changed("", Erasure.State.ASKED.name()));
            });
        } catch (DataIntegrityViolationException asked) {
            throw Conflict.of("privacy.error.asked");
        }
        return erasure;
    }

    /**
     * Stays after all.
     *
     * @throws NotFound when nothing waits
     */
    public void withdraw() {
        var user = me();
        transactions.writing(() -> {
            var open = erasures.open(user)
                    .flatMap(e -> erasures.locked(e.id()))
                    .filter(e -> e.state().canBecome(Erasure.State.WITHDRAWN))
                    .orElseThrow(() -> NotFound.of("privacy.error.not-asked", user.value()));
            become(open, Erasure.State.WITHDRAWN, user.value());
        });
    }

    /** Lets these be closed too, of a wish that is held. */
    public void close(Set<String> chosen) {
        var open = mine().orElseThrow(() -> NotFound.of("privacy.error.not-asked", ""));
        transactions.writing(() -> {
            var all = new java.util.HashSet<>(open.closing());
            all.addAll(chosen);
            erasures.close(open.id(), all);
        });
    }

    /** Carries out every wish whose day has come; returns how many people went. One that fails does not keep others. */
    int carryOutDue() {
        return (int) erasures.due(clock.instant()).stream()
                .filter(erasure -> carryOut(erasure.id()))
                .count();
    }

    /** Lets the person go in one transaction; false when the wish was withdrawn meanwhile, or is held. */
    boolean carryOut(String id) {
        return transactions.write(() -> {
            var erasure = erasures.locked(id)
                    .filter(e -> e.state().open() && !e.dueAt().isAfter(clock.instant()))
                    .orElse(null);
            if (erasure == null) {
                return false;
            }
            var person = erasures.person(erasure.user());
            if (!left(person, erasure.closing()).isEmpty()) {
                if (erasure.state() != Erasure.State.HELD) {
                    become(erasure, Erasure.State.HELD, "");
                }
                return false;
            }
            rooms.forEach(room -> room.close(person, erasure.closing()));
            rooms.forEach(room -> room.erase(person));
            become(erasure, Erasure.State.CARRIED_OUT, "");
            return true;
        });
    }

    private void become(Erasure erasure, Erasure.State next, String by) {
        erasures.become(erasure.id(), next);
        audit.record(AuditNote.of("person.erasure", "user", erasure.user().value())
                .by(by)
                .changed(erasure.state().name(), next.name()));
    }

    /** The names of what is neither handed over nor chosen to be closed. */
    private String left(Person person, Set<String> closing) {
        return heldBack(person).stream()
                .filter(h -> !closing.contains(h.id()))
                .map(HeldBack::name)
                .collect(Collectors.joining(", "));
    }

    private List<HeldBack> heldBack(Person person) {
        return rooms.stream().flatMap(r -> r.heldBack(person).stream()).toList();
    }

    private UserId me() {
        return currentUser.require().id();
    }
}
