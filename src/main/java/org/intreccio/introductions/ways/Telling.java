package org.intreccio.introductions.ways;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        if (belong(one, other)) {
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
        var theirs = works(other);
        return works(one).stream()
                .filter(theirs::contains)
                .filter(project -> projects.ties()[project] > 0)
                .sorted((a, b) -> Float.compare(projects.ties()[b], projects.ties()[a]))
                .map(projects::ref)
                .toList();
    }

    /** The projects of an actor; their order tells nothing once some came later. */
    private Set<Integer> works(int actor) {
        var works = network.projects().works();
        var all = new LinkedHashSet<Integer>();
        for (int i = works.from(actor); i < works.to(actor); i++) {
            all.add(works.at(i));
        }
        return all;
    }

    private boolean belong(int one, int other) {
        var members = network.actors().own();
        for (int i = members.from(one); i < members.to(one); i++) {
            if (members.at(i) == other) {
                return true;
            }
        }
        return false;
    }
}
