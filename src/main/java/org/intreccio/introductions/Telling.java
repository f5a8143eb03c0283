package org.intreccio.introductions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NodeRef;

/** Says by what the actors of a path are joined. */
final class Telling {

    /** How close two neighbours are. */
    interface Nearness {
        double between(int one, int other);
    }

    private final NetworkSnapshot network;
    private final List<PrivateTie> own;

    Telling(NetworkSnapshot network, List<PrivateTie> own) {
        this.network = network;
        this.own = own;
    }

    WarmPath path(List<Integer> stops, double strength, Nearness closeness) {
        var ties = new ArrayList<WarmPath.Tie>();
        for (int i = 0; i + 1 < stops.size(); i++) {
            int one = stops.get(i);
            int other = stops.get(i + 1);
            ties.add(tie(one, other, i == 0, closeness.between(one, other)));
        }
        return new WarmPath(stops.stream().map(network.actors()::ref).toList(), ties, strength);
    }

    /** A membership tells more than a project, and what everybody may know more than what one end alone knows. */
    private WarmPath.Tie tie(int one, int other, boolean first, double closeness) {
        if (network.actors().own().contains(one, other)) {
            return new WarmPath.Tie(WarmPath.How.BELONG_TOGETHER, null, 0, closeness);
        }
        var shared = shared(one, other);
        if (shared.isEmpty() && first) {
            var kept = kept(network.actors().ids()[other]);
            if (kept.isPresent()) {
                var tie = kept.get();
                return new WarmPath.Tie(tie.how(), tie.project(), tie.project() == null ? 0 : 1, closeness);
            }
        }
        return new WarmPath.Tie(
                WarmPath.How.WORKED_TOGETHER, shared.isEmpty() ? null : shared.getFirst(), shared.size(), closeness);
    }

    private Optional<PrivateTie> kept(String other) {
        return own.stream().filter(tie -> tie.other().equals(other)).findFirst();
    }

    /** What the two worked on together, what ties them most first. */
    private List<NodeRef> shared(int one, int other) {
        var projects = network.projects();
        var works = projects.works();
        int fewer = works.size(one) <= works.size(other) ? one : other;
        int more = fewer == one ? other : one;
        var shared = new ArrayList<Integer>();
        for (int i = works.from(fewer); i < works.to(fewer); i++) {
            if (projects.ties()[works.at(i)] > 0 && works.contains(more, works.at(i))) {
                shared.add(works.at(i));
            }
        }
        shared.sort((a, b) -> Float.compare(projects.ties()[b], projects.ties()[a]));
        return shared.stream().map(projects::ref).toList();
    }
}
