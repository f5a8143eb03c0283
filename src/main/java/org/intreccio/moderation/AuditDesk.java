package org.intreccio.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.audit.AuditEntry;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditSeals;
import org.intreccio.audit.AuditTrail;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.identity.UserNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The audit trail for stewards; everybody else is refused. Entries that are unseen by the steward who reads, or by an actor for which they
 * act, are neither shown nor counted: another steward sees them.
 */
@Service
public class AuditDesk {

    private final AuditTrail trail;
    private final AuditSeals seals;
    private final UserNames names;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;

    AuditDesk(AuditTrail trail, AuditSeals seals, UserNames names, CurrentUser currentUser, CurrentActor currentActor) {
        this.trail = trail;
        this.seals = seals;
        this.names = names;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
    }

    /** Entries that come after this one (from the newest where it is null), newest first; {@code limit} 1–500. */
    public List<AuditEntry> find(AuditFilter filter, @Nullable AuditEntry after, int limit) {
        currentUser.require(Role.STEWARD);
        return trail.find(filter.readBy(reader()), after, limit);
    }

    /** How many there are, counting no further than {@code most}. */
    public long count(AuditFilter filter, int most) {
        currentUser.require(Role.STEWARD);
        return trail.count(filter.readBy(reader()), most);
    }

    /** What the latest entries tell of, to choose from. */
    public AuditTrail.Spoken spoken() {
        currentUser.require(Role.STEWARD);
        return trail.spoken(reader());
    }

    /** Tells every entry to the reader, newest first, in bounded memory. */
    public void export(AuditFilter filter, Consumer<AuditEntry> reader) {
        currentUser.require(Role.STEWARD);
        trail.export(filter.readBy(reader()), reader);
    }

    /** The names of the users in these entries, by id, where they still have an account. */
    public Map<String, String> names(Collection<AuditEntry> entries) {
        currentUser.require(Role.STEWARD);
        return names.of(entries.stream()
                .flatMap(e -> Stream.of(e.by(), e.kind().equals("user") ? e.subject() : ""))
                .toList());
    }

    /** Checks the whole trail against its seals; costs a pass over all of it. */
    public AuditSeals.Verdict verify() {
        currentUser.require(Role.STEWARD);
        return seals.verify(reader());
    }

    private Set<String> reader() {
        return Stream.concat(
                        Stream.of(currentUser.require().id().value()),
                        currentActor.choices().stream()
                                .map(choice -> choice.id().value()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
