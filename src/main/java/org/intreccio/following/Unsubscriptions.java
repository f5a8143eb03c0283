package org.intreccio.following;

import java.util.Optional;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.NotFound;
import org.springframework.stereotype.Service;

/**
 * Stops letters for whoever holds the key that each of them brings: no sign-in is asked for what is one's own and can do no harm. The
 * search itself is kept.
 */
@Service
public class Unsubscriptions {

    private final SavedSearchQueries queries;
    private final Transactions transactions;

    Unsubscriptions(SavedSearchQueries queries, Transactions transactions) {
        this.queries = queries;
        this.transactions = transactions;
    }

    /** What the letters are about that this key stops; nothing where it opens nothing. */
    public Optional<String> about(String key) {
        return queries.nameBehind(key);
    }

    /**
     * Stops them; doing it again changes nothing.
     *
     * @throws NotFound where the key opens nothing
     */
    public void stop(String key) {
        if (!transactions.write(() -> queries.silence(key))) {
            throw NotFound.of("following.error.letters-unknown", "");
        }
    }
}
