package org.intreccio.privacy;

import java.util.Map;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Exports that a person asked for. That they asked to be erased stays, by the id alone. */
@Component
class PrivacyPersonalData implements PersonalData {

    private final DataExportQueries exports;

    PrivacyPersonalData(DataExportQueries exports) {
        this.exports = exports;
    }

    @Override
    public String room() {
        return "exports";
    }

    @Override
    public String key() {
        return "privacy.personal";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var asked = exports.of(new UserId(person.user())).stream()
                .map(e -> Map.of("askedAt", e.askedAt(), "state", e.state().name()))
                .toList();
        return asked.isEmpty() ? Map.of() : Map.of("exports", asked);
    }

    @Override
    public void erase(Person person) {
        exports.forget(new UserId(person.user()));
    }
}
