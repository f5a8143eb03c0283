package org.intreccio.conflicts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person declared of their ties: all of it theirs, and gone with them. */
@Component
class TiePersonalData implements PersonalData {

    private final DeclaredTieQueries ties;

    TiePersonalData(DeclaredTieQueries ties) {
        this.ties = ties;
    }

    @Override
    public String room() {
        return "conflicts";
    }

    @Override
    public String key() {
        return "conflicts.personal";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        List<DeclaredTie> all = person.actor().isEmpty() ? List.of() : ties.of(new ActorId(person.actor()));
        return all.isEmpty()
                ? Map.of()
                : Map.of("ties", all.stream().map(TiePersonalData::told).toList());
    }

    private static Map<String, @Nullable Object> told(DeclaredTie tie) {
        var map = new HashMap<String, @Nullable Object>();
        map.put("actor", tie.actorName());
        map.put("kind", tie.kind().code());
        map.put("note", tie.note());
        map.put("until", tie.until());
        map.put("declaredAt", tie.declaredAt());
        return map;
    }

    @Override
    public void erase(Person person) {
        if (!person.actor().isEmpty()) {
            ties.forget(new ActorId(person.actor()));
        }
    }
}
