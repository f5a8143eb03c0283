package org.intreccio.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.intreccio.graph.Change;
import org.intreccio.graph.ChangeListener;
import org.springframework.stereotype.Component;

/** Remembers users for a few seconds, since every request asks for its own; a change noted in the graph is seen at once. */
@Component
class KnownUsers implements ChangeListener {

    private final LoadingCache<UserId, Optional<StoredUser>> users;

    KnownUsers(UserQueries queries) {
        this.users = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(Duration.ofSeconds(20))
                .build(queries::find);
    }

    Optional<StoredUser> find(UserId id) {
        return users.get(id);
    }

    void forget(UserId id) {
        users.invalidate(id);
    }

    @Override
    public void changed(List<Change> changes) {
        changes.stream().filter(c -> c.kind().equals(UserQueries.CHANGE)).forEach(c -> forget(new UserId(c.subject())));
    }
}
