package org.intreccio.ranking;

import java.util.BitSet;
import java.util.Collection;
import org.intreccio.algorithms.IntRows;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.Projects;

/** Gathers who may not be recommended. */
final class Exclusions {

    private final NetworkSnapshot network;
    private final BitSet numbers;

    Exclusions(NetworkSnapshot network) {
        this.network = network;
        this.numbers = (BitSet) network.actors().optedOut().clone();
    }

    boolean contains(int actor) {
        return numbers.get(actor);
    }

    /** Leaves out an actor with the organisations it belongs to and the people who belong to it. */
    void addWithOwn(int actor) {
        numbers.set(actor);
        IntRows own = network.actors().own();
        for (int i = own.from(actor); i < own.to(actor); i++) {
            numbers.set(own.at(i));
        }
    }

    void addAll(Collection<String> ids) {
        for (String id : ids) {
            int actor = network.actors().number(id);
            if (actor >= 0) {
                numbers.set(actor);
            }
        }
    }

    void addPartners(int actor, KnownPartners known) {
        Projects projects = network.projects();
        int today = Math.toIntExact(network.asOf().toEpochDay());
        for (int i = projects.works().from(actor); i < projects.works().to(actor); i++) {
            int project = projects.works().at(i);
            boolean leftOut = leavesOut(known, projects, project, today);
            for (int j = projects.teams().from(project);
                    leftOut && j < projects.teams().to(project);
                    j++) {
                numbers.set(projects.teams().at(j));
            }
        }
    }

    /** Whether partners of a project are left out; those of an undated past may be met anew. */
    static boolean leavesOut(KnownPartners known, Projects projects, int project, int today) {
        return switch (known) {
            case LEAVE_OUT -> !PartnerFeatures.isEarlier(projects, project, today);
            case LEAVE_OUT_CURRENT -> !projects.endedBefore(project, today);
            case KEEP -> false;
        };
    }
}
