package org.intreccio.duplicates;

import java.util.Map;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is written down of a person's relationships to organisations that were merged, so that a merge can be undone. It stands a
 * second time where it holds now, and is handed over there.
 */
@Component
class DuplicatesPersonalData implements PersonalData {

    private final MergeQueries merges;

    DuplicatesPersonalData(MergeQueries merges) {
        this.merges = merges;
    }

    @Override
    public String room() {
        return "duplicates";
    }

    @Override
    public String key() {
        return "duplicates.personal";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        return Map.of();
    }

    @Override
    public void erase(Person person) {
        merges.forget(person.user(), person.actor());
    }
}
