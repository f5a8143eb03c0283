package org.intreccio.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.intreccio.algorithms.IntRows;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NodeRef;
import org.intreccio.network.Projects;

/** Tells where one candidate stands for one asker, by the same exclusions and the same scores as the ranking. */
final class Standings {

    private final NetworkSnapshot network;
    private final PartnerQuery query;
    private final int asker;

    Standings(NetworkSnapshot network, PartnerQuery query, int asker) {
        this.network = network;
        this.query = query;
        this.asker = asker;
    }

    /** Says why the candidate is excluded; what {@code ranked} says when it is not. */
    WhyNot of(int candidate, Supplier<WhyNot> ranked) {
        if (candidate == asker) {
            return new WhyNot.Oneself();
        }
        if (own(candidate)) {
            return new WhyNot.OwnOrganisation();
        }
        if (network.actors().optedOut().get(candidate)) {
            return new WhyNot.OptedOut();
        }
        if (query.without().contains(network.actors().ids()[candidate])) {
            return new WhyNot.NotForMe();
        }
        var together = together(candidate);
        return together.isEmpty() ? ranked.get() : new WhyNot.KnownPartner(together);
    }

    private boolean own(int candidate) {
        IntRows own = network.actors().own();
        for (int i = own.from(asker); i < own.to(asker); i++) {
            if (own.at(i) == candidate) {
                return true;
            }
        }
        return false;
    }

    /** Returns the projects that keep the candidate from the answer. */
    private List<NodeRef> together(int candidate) {
        Projects projects = network.projects();
        int today = Math.toIntExact(network.asOf().toEpochDay());
        var together = new ArrayList<NodeRef>();
        SharedProjects.each(projects, asker, candidate, project -> {
            if (Exclusions.leavesOut(query.known(), projects, project, today)) {
                together.add(projects.ref(project));
            }
        });
        return together;
    }
}
