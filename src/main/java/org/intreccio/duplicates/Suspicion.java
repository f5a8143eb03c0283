package org.intreccio.duplicates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Likeness;
import org.intreccio.directory.OrganisationTraits;

/**
 * Finds who may be the same as whom among many.
 *
 * <p>Never everybody against everybody: only those are compared that share a number, a website, a name or one of the two rarest words
 * of it, and of those only each with the few next ones. So the work grows with how many there are, at most {@value #KEYS} times
 * {@value #NEXT} comparisons for each.
 */
final class Suspicion {

    static final int KEYS = 6;
    static final int NEXT = 25;

    private Suspicion() {}

    /** One organisation with what it is recognised by. */
    record Known(ActorId id, OrganisationTraits traits) {}

    /** Two of them, the first by id first. */
    record Pair(ActorId one, ActorId other, Likeness likeness) {}

    /** The most suspicious pairs, those first; at most so many. */
    static List<Pair> among(List<Known> all, int most) {
        var rarity = rarity(all);
        var blocks = new HashMap<String, java.util.ArrayList<Known>>();
        for (var known : all) {
            keys(known.traits(), rarity)
                    .forEach(key -> blocks.computeIfAbsent(key, k -> new java.util.ArrayList<>())
                            .add(known));
        }
        var seen = new HashSet<String>();
        return blocks.values().stream()
                .flatMap(block -> pairs(block, seen))
                .sorted(Comparator.comparingDouble((Pair p) -> -p.likeness().score())
                        .thenComparing(p -> p.one().value())
                        .thenComparing(p -> p.other().value()))
                .limit(most)
                .toList();
    }

    private static Map<String, Integer> rarity(List<Known> all) {
        var rarity = new HashMap<String, Integer>();
        all.forEach(k -> k.traits().name().stream().distinct().forEach(w -> rarity.merge(w, 1, Integer::sum)));
        return rarity;
    }

    private static Stream<String> keys(OrganisationTraits traits, Map<String, Integer> rarity) {
        var rarest = traits.name().stream()
                .distinct()
                .filter(w -> w.length() > 2)
                .sorted(Comparator.comparingInt((String w) -> rarity.getOrDefault(w, 0))
                        .thenComparing(w -> w))
                .limit(2)
                .map(w -> "word " + w);
        return Stream.concat(
                Stream.of(
                                "vat " + traits.vatNumber(),
                                "tax " + traits.taxCode(),
                                "host " + traits.host(),
                                "name " + traits.sortedName())
                        .filter(key -> !key.endsWith(" ")),
                rarest);
    }

    private static Stream<Pair> pairs(List<Known> block, Set<String> seen) {
        var sorted = block.stream()
                .sorted(Comparator.comparing((Known k) -> k.traits().sortedName())
                        .thenComparing(k -> k.id().value()))
                .toList();
        var pairs = Stream.<Pair>builder();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + NEXT); j++) {
                var one = sorted.get(i);
                var other = sorted.get(j);
                var first = one.id().value().compareTo(other.id().value()) < 0;
                var pair = new Pair(
                        first ? one.id() : other.id(),
                        first ? other.id() : one.id(),
                        Likeness.between(one.traits(), other.traits()));
                if (pair.likeness().suspicious() && seen.add(pair.one() + " " + pair.other())) {
                    pairs.add(pair);
                }
            }
        }
        return pairs.build();
    }
}
