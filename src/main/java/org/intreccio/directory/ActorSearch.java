package org.intreccio.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.intreccio.taxonomy.Vocabulary;
import org.springframework.stereotype.Service;

/**
 * Finds actors while one types, by what the reader of now may see of them.
 *
 * <p>Names, places and topics are matched in memory, without accents, with half-typed and mistyped words; what actors say of
 * themselves is matched by the graph's full-text indexes in Italian and English. Answers in some tens of milliseconds over tens of
 * thousands of actors. A change is found within a second after it was written.
 */
@Service
public class ActorSearch {

    private final ActorIndex index;
    private final IndexQueries queries;
    private final ActorCatalogue catalogue;
    private final Vocabulary vocabulary;
    private final Viewers viewers;
    private final Circles circles;

    ActorSearch(
            ActorIndex index,
            IndexQueries queries,
            ActorCatalogue catalogue,
            Vocabulary vocabulary,
            Viewers viewers,
            Circles circles) {
        this.index = index;
        this.queries = queries;
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        this.viewers = viewers;
        this.circles = circles;
    }

    /** An actor that stands somewhere on the map. */
    public record Spot(ActorId id, ActorKind kind, String name, GeoPoint point) {}

    /**
     * A page of the actors that answer, with how many there are in all and by what they may be narrowed.
     *
     * @throws org.intreccio.kernel.InvalidValue when the cursor is none that a page of this order gave
     */
    public SearchResult search(SearchQuery query) {
        var viewer = viewers.here();
        var state = index.state(viewer);
        var count = new FacetCount(query, hits(query, state, viewer));
        var order = new HitOrder(query.sort());
        var page = order.first(count.kept(), query.cursor(), query.limit() + 1);
        var shown = page.stream().limit(query.limit()).toList();
        var next = page.size() > query.limit() ? order.cursor(shown.getLast()) : null;
        return new SearchResult(count.kept().size(), cards(shown), count.facets(vocabulary, state.places()), next);
    }

    /** The best few for what somebody begins to type; nothing for nothing. */
    public List<ActorCard> suggest(String text, int limit) {
        return text.isBlank() ? List.of() : cards(best(SearchQuery.of(text), limit));
    }

    /** The same, of those admitted alone. */
    public List<ActorCard> suggest(String text, int limit, Predicate<ActorCard> admitted) {
        return suggest(text, 2 * limit).stream().filter(admitted).limit(limit).toList();
    }

    /** How many actors answer. */
    public long count(SearchQuery query) {
        return kept(query).size();
    }

    /** The first of the actors that answer, in the order asked and whatever the page; at most {@code most}. */
    public List<ActorId> first(SearchQuery query, int most) {
        return best(query, most).stream().map(hit -> hit.actor().id()).toList();
    }

    /** As {@link #first(SearchQuery, int)}, by the eyes of this reader: for work in the background, where nobody is signed in. */
    public List<ActorId> first(SearchQuery query, int most, Viewer viewer) {
        return new HitOrder(query.sort())
                .first(kept(query, viewer), null, most).stream()
                        .map(hit -> hit.actor().id())
                        .toList();
    }

    /** Where the first of the actors that answer stand; those without coordinates are left out. */
    public List<Spot> spots(SearchQuery query, int most) {
        var spots = new ArrayList<Spot>();
        for (var hit : best(query, most)) {
            var actor = hit.actor();
            var point = actor.point();
            if (point != null) {
                spots.add(new Spot(actor.id(), actor.kind(), actor.name(), point));
            }
        }
        return spots;
    }

    private List<TextMatch.Hit> best(SearchQuery query, int most) {
        return new HitOrder(query.sort()).first(kept(query), null, most);
    }

    private List<TextMatch.Hit> kept(SearchQuery query) {
        return kept(query, viewers.here());
    }

    private List<TextMatch.Hit> kept(SearchQuery query, Viewer viewer) {
        return new FacetCount(query, hits(query, index.state(viewer), viewer)).kept();
    }

    private List<TextMatch.Hit> hits(SearchQuery query, ActorIndex.State state, Viewer viewer) {
        var words = SearchText.question(query.text());
        var hits = words.isEmpty()
                ? everyone(state)
                : new TextMatch(state, words, query.text(), queries.texts(words, viewer)).find();
        return circles.keep(query, hits);
    }

    private static List<TextMatch.Hit> everyone(ActorIndex.State state) {
        var all = new ArrayList<TextMatch.Hit>(state.size());
        for (int i = 0; i < state.base().actors().size(); i++) {
            if (!state.replaced().get(i)) {
                var actor = state.base().actors().get(i);
                all.add(new TextMatch.Hit(actor, actor.standing()));
            }
        }
        state.apart().actors().forEach(a -> all.add(new TextMatch.Hit(a, a.standing())));
        return all;
    }

    private List<ActorCard> cards(List<TextMatch.Hit> hits) {
        return catalogue.cards(hits.stream().map(h -> h.actor().id()).toList());
    }
}
