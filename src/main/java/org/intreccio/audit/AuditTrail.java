package org.intreccio.audit;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reading end. Who may read is for the room that shows it to ask. */
@Component
public class AuditTrail {

    private static final int STRETCH = 500;
    private static final int SPOKEN = 5_000;

    private final AuditQueries entries;

    AuditTrail(AuditQueries entries) {
        this.entries = entries;
    }

    /** Entries, newest first, that come after this one (from the newest where it is null); {@code limit} 1–500. */
    public List<AuditEntry> find(AuditFilter filter, @Nullable AuditEntry after, int limit) {
        return entries.newest(filter, after, Math.clamp(limit, 1, STRETCH));
    }

    /** Actions and kinds, each in alphabetical order. */
    public record Spoken(List<String> actions, List<String> kinds) {

        public Spoken {
            actions = actions.stream().sorted().toList();
            kinds = kinds.stream().sorted().toList();
        }
    }

    /** Which actions and kinds the latest 5,000 entries tell of that this reader may see ({@link AuditFilter#reader}). */
    public Spoken spoken(Set<String> reader) {
        return entries.spoken(reader, SPOKEN);
    }

    /** How many there are, counting no further than {@code most}. */
    public long count(AuditFilter filter, int most) {
        return entries.count(filter, most);
    }

    /** Tells every entry to the reader, newest first, a stretch at a time: memory stays bounded however many there are. */
    public void export(AuditFilter filter, Consumer<AuditEntry> reader) {
        AuditEntry last = null;
        List<AuditEntry> stretch;
        do {
            stretch = entries.newest(filter, last, STRETCH);
            stretch.forEach(reader);
            last = stretch.isEmpty() ? last : stretch.getLast();
        } while (stretch.size() == STRETCH);
    }
}
