package org.intreccio.audit;

import java.util.List;
import java.util.Map;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the record says of a person. It stays when they go: it has ids and states, never what people wrote of themselves. */
@Component
class AuditPersonalData implements PersonalData {

    private static final int MOST = 10_000;

    private final AuditQueries entries;

    AuditPersonalData(AuditQueries entries) {
        this.entries = entries;
    }

    @Override
    public String room() {
        return "audit";
    }

    @Override
    public String key() {
        return "audit.personal";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var own = AuditFilter.by(person.user()).readBy(List.of(person.user(), person.actor()));
        List<Map<String, Object>> done = entries.newest(own, null, MOST).stream()
                .map(AuditPersonalData::told)
                .toList();
        return done.isEmpty() ? Map.of() : Map.of("done", done);
    }

    private static Map<String, Object> told(AuditEntry entry) {
        return Map.of(
                "at", entry.at(),
                "action", entry.action(),
                "kind", entry.kind(),
                "subject", entry.subject(),
                "from", entry.from(),
                "to", entry.to(),
                "why", entry.why());
    }

    @Override
    public void erase(Person person) {
        // Anonymous already, and sealed.
    }
}
