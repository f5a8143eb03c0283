package org.intreccio.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorReference;
import org.intreccio.duplicates.TieQueries.Former;
import org.intreccio.duplicates.TieQueries.Move;
import org.intreccio.duplicates.TieQueries.Restored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings the relationships of two organisations together and takes them apart again, in the caller's transaction, which holds both.
 *
 * <p>A relationship belongs to its start node. So one that begins elsewhere (a person belongs, a claim asks, a follower follows) goes
 * back as it stands when the two part, changes included, and not at all when it was taken away meanwhile: nobody gets back a right
 * or an interest that was given up. One that begins at the organisation goes back as it was; what was changed of it since stays where
 * it was changed.
 */
@Component
class Ties {

    /** Of these every organisation keeps its own: what it withholds is not another one's, and people are not merged. */
    private static final Set<String> STAYS_BEHIND = Set.of("WITHHOLDS", "ACTS_AS_USER");

    private final TieQueries queries;
    private final List<ActorReference> references;

    Ties(TieQueries queries, List<ActorReference> references) {
        this.queries = queries;
        this.references = List.copyOf(references);
    }

    void move(String merge, ActorId gone, ActorId kept) {
        var there = queries.of(kept).stream().collect(Collectors.toMap(Tie::slot, t -> t, (a, b) -> a));
        var hasSeat = there.values().stream().anyMatch(t -> Boolean.TRUE.equals(t.value("seat")));
        var element = queries.element(kept);
        var own = queries.of(gone);
        var away = leftBehind(own, gone, kept);
        var moves = new ArrayList<Move>();
        var folded = new HashMap<Tie.Slot, Map<String, Object>>();
        for (var tie : own) {
            if (tie.other().equals(element) || STAYS_BEHIND.contains(tie.type()) || away.contains(tie.other())) {
                moves.add(new Move(tie, null, true, Map.of(), Map.of()));
                continue;
            }
            var existing = there.get(tie.slot());
            var values = existing == null
                    ? Folding.moved(tie, hasSeat)
                    : Folding.folded(folded.getOrDefault(tie.slot(), existing.values()), tie.values());
            if (existing != null) {
                folded.put(tie.slot(), values);
            }
            moves.add(new Move(tie, existing, false, values, renamed(tie, gone, kept)));
        }
        moves.addAll(named(own, gone, kept));
        queries.move(merge, gone, kept, moves);
    }

    /** What names it in a property alone, but for what would then be a double, which goes on naming the one that went. */
    private List<Move> named(List<Tie> own, ActorId gone, ActorId kept) {
        var tied = own.stream().map(Tie::other).collect(Collectors.toSet());
        return references.stream()
                .flatMap(r -> queries.naming(r.label(), r.property(), gone).stream())
                .filter(tie -> !tied.contains(tie.other()))
                .filter(tie -> leftBehind(List.of(tie), gone, kept).isEmpty())
                .map(tie -> new Move(tie, null, false, Map.of(), renamed(tie, gone, kept)))
                .toList();
    }

    /** Nodes that would be a double of one that the other organisation has, such as a second claim of the same person. */
    private Set<String> leftBehind(List<Tie> own, ActorId gone, ActorId kept) {
        var doubles = new HashSet<String>();
        for (var tie : own) {
            renamed(tie, gone, kept).forEach((key, value) -> {
                if (queries.taken(tie.labels(), tie.other(), key, value)) {
                    doubles.add(tie.other());
                }
            });
        }
        return doubles;
    }

    private static Map<String, String> renamed(Tie tie, ActorId gone, ActorId kept) {
        var renamed = new HashMap<String, String>();
        if (!tie.labels().contains("Actor") && !tie.labels().contains("MergedActor")) {
            tie.keys().forEach((key, text) -> {
                var name = Folding.renamed(text, gone.value(), kept.value());
                if (name != null) {
                    renamed.put(key, name);
                }
            });
        }
        return renamed;
    }

    /** Takes them apart: what the merge brought leaves the one and goes back to the other. */
    void restore(String merge, ActorId gone, ActorId kept) {
        var there = new HashMap<Tie.Slot, Tie>();
        queries.of(kept).forEach(t -> there.putIfAbsent(t.slot(), t));
        var undoing = new Undoing();
        for (var former : queries.former(merge, gone)) {
            switch (former.done()) {
                case "named" -> undoing.rename(former);
                case "away" -> undoing.restore(former, former.tie().values());
                case "moved" -> undoing.moved(former, there.remove(former.tie().slot()));
                default -> undoing.folded(former, there.get(former.tie().slot()));
            }
            undoing.forgotten.add(former.tie().element());
        }
        queries.delete(undoing.deleted);
        queries.set(undoing.set);
        queries.delete(undoing.forgotten);
        queries.create(gone, undoing.restored);
        queries.rename(undoing.renamed);
    }

    /** What is to be written when two organisations part. */
    private static final class Undoing {

        private final List<String> deleted = new ArrayList<>();
        private final List<String> forgotten = new ArrayList<>();
        private final List<Map<String, Object>> set = new ArrayList<>();
        private final List<Restored> restored = new ArrayList<>();
        private final List<Map<String, Object>> renamed = new ArrayList<>();

        void restore(Former former, Map<String, Object> values) {
            restored.add(new Restored(former.tie().slot(), values));
            rename(former);
        }

        void rename(Former former) {
            if (!former.renamed().isEmpty()) {
                var names = former.renamed().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().getFirst()));
                renamed.add(Map.of("other", former.tie().other(), "values", names));
            }
        }

        void moved(Former former, @Nullable Tie now) {
            var own = former.tie().values();
            var out = former.tie().out();
            if (now == null) {
                if (out) {
                    restore(former, own);
                }
                return;
            }
            var untouched = Folding.differing(former.left(), now.values()).isEmpty();
            if (untouched || !out) {
                deleted.add(now.element());
            }
            restore(former, out ? own : Folding.edited(own, former.left(), now.values()));
        }

        void folded(Former former, @Nullable Tie now) {
            var own = former.tie().values();
            var out = former.tie().out();
            if (now == null) {
                if (out) {
                    restore(former, own);
                }
                return;
            }
            set.add(Map.of(
                    "element", now.element(), "values", Folding.reverted(now.values(), former.was(), former.left())));
            restore(former, out ? own : Folding.edited(own, former.left(), now.values()));
        }
    }
}
