package org.intreccio.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Finds the organisations that somebody may mean who is about to bring one in: by name, numbers, website and place, as far as the
 * reader of now may see them. Answers in some milliseconds over tens of thousands.
 */
@Service
public class Lookalikes {

    /** Below this there is too little to ask about. */
    private static final double WORTH_ASKING = 0.35;

    private final ActorIndex index;
    private final ActorSearch search;
    private final ActorCatalogue catalogue;
    private final Viewers viewers;

    Lookalikes(ActorIndex index, ActorSearch search, ActorCatalogue catalogue, Viewers viewers) {
        this.index = index;
        this.search = search;
        this.catalogue = catalogue;
        this.viewers = viewers;
    }

    /** One that may be meant; without reasons where only a part of its name is like what was typed. */
    public record Found(ActorCard card, Set<Likeness.Reason> reasons) {}

    /** The likeliest first: at most so many. */
    public List<Found> of(OrganisationDraft draft, int most) {
        var traits = OrganisationTraits.of(
                draft.name(),
                website(draft.website()),
                draft.vatNumber(),
                draft.taxCode(),
                draft.place().isEmpty() ? List.of() : List.of(draft.place()));
        var reasons = new LinkedHashMap<ActorId, Set<Likeness.Reason>>();
        like(traits).entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<ActorId, Likeness> e) ->
                                -e.getValue().score())
                        .thenComparing(e -> e.getKey().value()))
                .limit(most)
                .forEach(e -> reasons.put(e.getKey(), e.getValue().reasons()));
        if (draft.name().strip().length() >= 4) {
            search.suggest(draft.name(), most).stream()
                    .filter(c -> c.kind().organisation())
                    .forEach(c -> reasons.putIfAbsent(c.id(), Set.of()));
        }
        return catalogue.cards(reasons.keySet()).stream()
                .limit(most)
                .map(card -> new Found(card, reasons.getOrDefault(card.id(), Set.of())))
                .toList();
    }

    /** While it is typed it may be no address yet, which then names no host. */
    private static String website(String typed) {
        return typed.isBlank() || typed.contains("://") ? typed : "https://" + typed.strip();
    }

    private Map<ActorId, Likeness> like(OrganisationTraits traits) {
        var state = index.state(viewers.here());
        var found = new HashMap<ActorId, Likeness>();
        var all = new ArrayList<>(state.apart().actors());
        for (int i = 0; i < state.base().actors().size(); i++) {
            if (!state.replaced().get(i)) {
                all.add(state.base().actors().get(i));
            }
        }
        for (var actor : all) {
            if (touches(traits, actor.traits())) {
                var likeness = Likeness.between(traits, actor.traits());
                if (likeness.score() >= WORTH_ASKING) {
                    found.put(actor.id(), likeness);
                }
            }
        }
        return found;
    }

    /** Nearly all others share nothing, which is quickly seen. */
    private static boolean touches(OrganisationTraits one, OrganisationTraits other) {
        return (!one.vatNumber().isEmpty() && one.vatNumber().equals(other.vatNumber()))
                || (!one.taxCode().isEmpty() && one.taxCode().equals(other.taxCode()))
                || (!one.host().isEmpty() && one.host().equals(other.host()))
                || one.name().stream().anyMatch(other.name()::contains);
    }
}
