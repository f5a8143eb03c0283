package org.intreccio.following;

import java.util.List;
import java.util.UUID;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** What people of the demonstration community follow, and the searches they keep, with somebody new in each. */
@Component
class FollowingChapter implements SeedChapter {

    private final SeedFile follows = SeedFile.named("community/follows.csv");
    private final SeedFile searches = SeedFile.named("community/searches.csv");
    private final FollowQueries queries;
    private final SavedSearchQueries kept;
    private final List<Followable> kinds;
    private final Transactions transactions;

    FollowingChapter(
            FollowQueries queries, SavedSearchQueries kept, List<Followable> kinds, Transactions transactions) {
        this.queries = queries;
        this.kept = kept;
        this.kinds = kinds;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "following";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(follows, searches);
    }

    /** After the spaces, which can be followed too. */
    @Override
    public int order() {
        return 60;
    }

    @Override
    public void tell() {
        follows.rows().forEach(this::follow);
        searches.rows().forEach(this::keep);
    }

    private void follow(SeedRow row) {
        var kind = kinds.stream()
                .filter(k -> k.kind().equals(row.text("kind")))
                .findFirst()
                .orElseThrow();
        queries.userOf(row.text("citizen"))
                .ifPresent(user ->
                        transactions.writing(() -> queries.tie(user, Following.FOLLOWS, kind.label(), row.text("id"))));
    }

    /** One that its owner keeps already stays as they left it. */
    private void keep(SeedRow row) {
        var user = queries.userOf(row.text("citizen"));
        if (user.isEmpty()
                || kept.of(user.get()).stream().anyMatch(s -> s.name().equals(row.text("name")))) {
            return;
        }
        transactions.writing(() -> kept.create(
                user.get(),
                new SavedSearch.Id(UUID.randomUUID().toString()),
                row.text("name"),
                row.text("query"),
                AlertRhythm.of(row.text("alert")).orElseThrow(),
                row.list("seen")));
    }
}
