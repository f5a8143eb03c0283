package org.intreccio.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.intreccio.directory.SearchResult.Value;
import org.intreccio.taxonomy.Labelled;
import org.intreccio.taxonomy.Vocabulary;

/** Narrows hits by the facets of a question and counts what each further choice would leave, in one pass. */
final class FacetCount {

    private static final int MOST_VALUES = 100;

    private enum Facet {
        KIND,
        PLACE,
        THEME,
        GOAL,
        OFFER,
        SEEK
    }

    private final SearchQuery query;
    private final Map<Facet, Map<Object, int[]>> counts = new EnumMap<>(Facet.class);
    private final List<TextMatch.Hit> kept = new ArrayList<>();

    FacetCount(SearchQuery query, Collection<TextMatch.Hit> hits) {
        this.query = query;
        hits.forEach(this::take);
    }

    /** The hits that pass all facets. */
    List<TextMatch.Hit> kept() {
        return kept;
    }

    private void take(TextMatch.Hit hit) {
        var actor = hit.actor();
        Facet failed = null;
        for (var facet : Facet.values()) {
            if (!passes(actor, facet)) {
                if (failed != null) {
                    return;
                }
                failed = facet;
            }
        }
        if (failed != null) {
            // Its own facet may be chosen otherwise: the actor counts there and nowhere else.
            count(actor, failed);
            return;
        }
        kept.add(hit);
        for (var facet : Facet.values()) {
            count(actor, facet);
        }
    }

    private boolean passes(IndexedActor actor, Facet facet) {
        return switch (facet) {
            case KIND -> query.kinds().isEmpty() || query.kinds().contains(actor.kind());
            case PLACE -> query.place().isEmpty() || actor.places().contains(query.place());
            case THEME -> met(query.themes(), actor.themes());
            case GOAL -> met(query.goals(), actor.goals());
            case OFFER -> met(query.offers(), actor.offers());
            case SEEK -> met(query.seeks(), actor.seeks());
        };
    }

    private static boolean met(Collection<?> wanted, Collection<?> had) {
        return wanted.isEmpty() || !Collections.disjoint(wanted, had);
    }

    private void count(IndexedActor actor, Facet facet) {
        var map = of(facet);
        switch (facet) {
            case KIND -> one(map, actor.kind());
            case PLACE -> actor.places().forEach(v -> one(map, v));
            case THEME -> actor.themes().forEach(v -> one(map, v));
            case GOAL -> actor.goals().forEach(v -> one(map, v));
            case OFFER -> actor.offers().forEach(v -> one(map, v));
            case SEEK -> actor.seeks().forEach(v -> one(map, v));
        }
    }

    private static void one(Map<Object, int[]> map, Object value) {
        map.computeIfAbsent(value, v -> new int[1])[0]++;
    }

    SearchResult.Facets facets(Vocabulary vocabulary, PlaceTree tree) {
        var trail = placeTrail(tree);
        return new SearchResult.Facets(
                kinds(),
                trail.stream().map(id -> place(id, tree)).toList(),
                inside(trail.isEmpty() ? "" : trail.getLast(), tree),
                values(
                        Facet.THEME,
                        query.themes(),
                        code -> vocabulary.theme(code),
                        code -> vocabulary.theme(code).map(t -> t.broader()).orElse("")),
                goals(vocabulary),
                values(Facet.OFFER, query.offers(), code -> vocabulary.competence(code), code -> ""),
                values(Facet.SEEK, query.seeks(), code -> vocabulary.competence(code), code -> ""));
    }

    private List<Value> kinds() {
        return java.util.Arrays.stream(ActorKind.values())
                .map(k -> new Value(
                        new Named(k.code(), k.label(), k.label()),
                        in(Facet.KIND, k),
                        query.kinds().contains(k),
                        ""))
                .filter(v -> v.count() > 0 || v.chosen())
                .toList();
    }

    /** Down to the chosen place; without one, down to where the actors begin to part. */
    private List<String> placeTrail(PlaceTree tree) {
        if (!query.place().isEmpty()) {
            return tree.knows(query.place()) ? tree.trail(query.place()) : List.of(query.place());
        }
        var trail = new ArrayList<String>();
        var here = inside("", tree);
        while (here.size() == 1 && trail.size() < 6) {
            trail.add(here.getFirst().code());
            here = inside(here.getFirst().code(), tree);
        }
        if (here.isEmpty() && !trail.isEmpty()) {
            trail.removeLast();
        }
        return trail;
    }

    private List<Value> inside(String around, PlaceTree tree) {
        return of(Facet.PLACE).keySet().stream()
                .map(String.class::cast)
                .filter(id -> tree.around(id).equals(around))
                .map(id -> place(id, tree))
                .sorted(MOST_FIRST)
                .limit(MOST_VALUES)
                .toList();
    }

    private Value place(String id, PlaceTree tree) {
        var named = tree.named(id).orElse(new Named(id, id, id));
        return new Value(named, in(Facet.PLACE, id), query.place().equals(id), tree.around(id));
    }

    private List<Value> goals(Vocabulary vocabulary) {
        return vocabulary.goals().stream()
                .map(g -> new Value(
                        new Named(String.valueOf(g.number()), g.labelIt(), g.labelEn()),
                        in(Facet.GOAL, g.number()),
                        query.goals().contains(g.number()),
                        ""))
                .filter(v -> v.count() > 0 || v.chosen())
                .toList();
    }

    private List<Value> values(
            Facet facet,
            Collection<String> chosen,
            Function<String, Optional<? extends Labelled>> label,
            Function<String, String> broader) {
        var codes = new java.util.TreeSet<String>(chosen);
        of(facet).keySet().forEach(code -> codes.add((String) code));
        return codes.stream()
                .map(code -> new Value(
                        named(code, label.apply(code)), in(facet, code), chosen.contains(code), broader.apply(code)))
                .sorted(MOST_FIRST)
                .limit(MOST_VALUES)
                .toList();
    }

    private static Named named(String code, Optional<? extends Labelled> label) {
        return label.map(l -> new Named(code, l.labelIt(), l.labelEn())).orElse(new Named(code, code, code));
    }

    private static final Comparator<Value> MOST_FIRST = Comparator.comparing(Value::chosen)
            .reversed()
            .thenComparing(Comparator.comparingInt(Value::count).reversed())
            .thenComparing(Value::code);

    private Map<Object, int[]> of(Facet facet) {
        return counts.computeIfAbsent(facet, f -> new HashMap<>());
    }

    private int in(Facet facet, Object value) {
        var count = of(facet).get(value);
        return count == null ? 0 : count[0];
    }
}
