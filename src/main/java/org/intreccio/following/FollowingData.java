package org.intreccio.following;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person follows, keeps and blocks. */
@Component
class FollowingData implements PersonalData {

    private final FollowQueries queries;
    private final SavedSearchQueries searches;
    private final List<Followable> kinds;

    FollowingData(FollowQueries queries, SavedSearchQueries searches, List<Followable> kinds) {
        this.queries = queries;
        this.searches = searches;
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public String room() {
        return "following";
    }

    @Override
    public String key() {
        return "following.personal";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var user = new UserId(person.user());
        var all = new LinkedHashMap<String, Object>();
        kinds.forEach(kind -> put(all, "follows-" + kind.kind(), ties(user, Following.FOLLOWS, kind.label())));
        put(all, "blocks", ties(user, "BLOCKS", "Actor"));
        put(
                all,
                "searches",
                searches.of(user).stream()
                        .map(s -> Map.of(
                                "name", s.name(),
                                "query", s.query(),
                                "since", s.since(),
                                "alert", s.alert().code()))
                        .toList());
        return all;
    }

    private List<? extends Object> ties(UserId user, String type, String label) {
        return queries.ties(user, type, label).stream()
                .map(tie -> Map.of("id", tie.id(), "since", tie.since()))
                .toList();
    }

    private static void put(Map<String, Object> all, String name, List<?> values) {
        if (!values.isEmpty()) {
            all.put(name, values);
        }
    }

    @Override
    public void erase(Person person) {
        queries.forget(person.user());
    }
}
