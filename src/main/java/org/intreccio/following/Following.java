package org.intreccio.following;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.springframework.stereotype.Service;

/** What the person here follows. */
@Service
public class Following {

    static final String FOLLOWS = "FOLLOWS";

    private final CurrentUser currentUser;
    private final FollowQueries queries;
    private final Transactions transactions;
    private final Map<String, Followable> kinds = new TreeMap<>();

    Following(CurrentUser currentUser, FollowQueries queries, Transactions transactions, List<Followable> followables) {
        this.currentUser = currentUser;
        this.queries = queries;
        this.transactions = transactions;
        followables.forEach(f -> kinds.put(f.kind(), f));
    }

    /**
     * Follows the thing from now on. Following it again changes nothing.
     *
     * @throws org.intreccio.kernel.Refused for a guest
     * @throws NotFound when there is none that the person may see
     */
    public void follow(ThingRef ref) {
        var me = currentUser.require().id();
        var kind = kind(ref);
        if (kind.find(List.of(ref.id()), Locale.ITALIAN).isEmpty()
                || !transactions.write(() -> queries.tie(me, FOLLOWS, kind.label(), ref.id()))) {
            throw NotFound.of("following.error.unknown", ref.id());
        }
    }

    /** Follows it no more; not following it changes nothing. */
    public void unfollow(ThingRef ref) {
        var me = currentUser.require().id();
        transactions.writing(() -> queries.untie(me, FOLLOWS, kind(ref).label(), ref.id()));
    }

    /** Whether the person here follows it; never for a guest. */
    public boolean follows(ThingRef ref) {
        return currentUser
                .find()
                .filter(me -> queries.tied(me.id(), FOLLOWS, kind(ref).label(), ref.id()))
                .isPresent();
    }

    /** All that the person here follows and may see, the newest first. */
    public List<Followed> all(Locale locale) {
        var me = currentUser.require().id();
        var all = new ArrayList<Followed>();
        kinds.values().forEach(kind -> {
            var since = new HashMap<String, java.time.Instant>();
            var ids = new ArrayList<String>();
            queries.ties(me, FOLLOWS, kind.label()).forEach(tie -> {
                since.put(tie.id(), tie.since());
                ids.add(tie.id());
            });
            kind.find(ids, locale)
                    .forEach(thing -> all.add(new Followed(
                            new ThingRef(kind.kind(), thing.id()),
                            thing,
                            java.util.Objects.requireNonNull(since.get(thing.id())))));
        });
        all.sort(Comparator.comparing(Followed::since).reversed());
        return all;
    }

    /** Whether things of this kind can be followed. */
    public boolean knows(String kind) {
        return kinds.containsKey(kind);
    }

    private Followable kind(ThingRef ref) {
        var kind = kinds.get(ref.kind());
        if (kind == null) {
            throw InvalidValue.of("kind", "following.error.kind", ref.kind());
        }
        return kind;
    }
}
