package org.intreccio.following;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.SearchAddress;
import org.intreccio.directory.SearchQuery;
import org.intreccio.directory.Viewer;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.springframework.stereotype.Service;

/** The searches that the person here keeps, and what is new in each since they last looked. */
@Service
public class SavedSearches {

    static final int MOST = 50;
    private static final int LONGEST_NAME = 80;
    /** What stands beyond the first of a result is not watched: nobody reads so far. */
    static final int WATCHED = 1_000;

    private final CurrentUser currentUser;
    private final SavedSearchQueries queries;
    private final ActorSearch search;
    private final Transactions transactions;

    SavedSearches(CurrentUser currentUser, SavedSearchQueries queries, ActorSearch search, Transactions transactions) {
        this.currentUser = currentUser;
        this.queries = queries;
        this.search = search;
        this.transactions = transactions;
    }

    /**
     * Keeps a search; all that it finds now counts as seen.
     *
     * @throws InvalidValue on {@code name} when it has none or too long a one, on {@code query} when it asks for nothing
     * @throws Conflict when the person keeps too many
     */
    public SavedSearch.Id keep(String name, SearchQuery query, AlertRhythm alert) {
        var me = currentUser.require().id();
        var named = name.strip();
        if (named.isEmpty() || named.length() > LONGEST_NAME) {
            throw InvalidValue.of("name", "following.error.name", LONGEST_NAME);
        }
        if (query.text().isEmpty() && !query.filtered()) {
            throw InvalidValue.of("query", "following.error.everything");
        }
        var id = new SavedSearch.Id(UUID.randomUUID().toString());
        var seen = answers(query);
        transactions.writing(() -> {
            queries.hold(me);
            if (queries.of(me).size() >= MOST) {
                throw Conflict.of("following.error.many", MOST);
            }
            queries.create(me, id, named, SearchAddress.write(query), alert, seen);
        });
        return id;
    }

    /** Seen by its owner's eyes where nobody is signed in: what any member may see. */
    static List<String> answersForAMember(ActorSearch search, String query) {
        return search.first(SearchAddress.read(query), WATCHED, Viewer.MEMBER).stream()
                .map(ActorId::value)
                .toList();
    }

    /** All of them, by name, each asked anew. */
    public List<SavedSearch> all() {
        var me = currentUser.require().id();
        return queries.of(me).stream().map(this::asked).toList();
    }

    private SavedSearch asked(SavedSearchQueries.Stored stored) {
        var now = answers(SearchAddress.read(stored.query()));
        var fresh = new HashSet<>(now);
        stored.seen().forEach(fresh::remove);
        return new SavedSearch(
                stored.id(), stored.name(), stored.query(), stored.since(), stored.alert(), now.size(), fresh.size());
    }

    /** Notes that the person here has now seen all that the search finds. */
    public void look(SavedSearch.Id id) {
        var me = currentUser.require().id();
        var stored = queries.of(me).stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("following.error.search-unknown", id.value()));
        var seen = answers(SearchAddress.read(stored.query()));
        transactions.writing(() -> queries.look(me, id, seen));
    }

    /**
     * Changes how often a letter tells who is new in it.
     *
     * @throws NotFound where the person here keeps no such search
     */
    public void alert(SavedSearch.Id id, AlertRhythm rhythm) {
        var me = currentUser.require().id();
        if (!transactions.write(() -> queries.alert(me, id, rhythm))) {
            throw NotFound.of("following.error.search-unknown", id.value());
        }
    }

    /** Keeps it no more. */
    public void drop(SavedSearch.Id id) {
        var me = currentUser.require().id();
        if (!transactions.write(() -> queries.delete(me, id))) {
            throw NotFound.of("following.error.search-unknown", id.value());
        }
    }

    private List<String> answers(SearchQuery query) {
        return search.first(query, WATCHED).stream().map(ActorId::value).toList();
    }
}
