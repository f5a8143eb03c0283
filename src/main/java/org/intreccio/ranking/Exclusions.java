package org.intreccio.ranking;

import java.util.BitSet;
import java.util.Collection;
import org.intreccio.algorithms.IntRows;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.Projects;

/** Gathers who may not be recommended. */
final class Exclusions {

    /** How many projects are fetched at once. */
    private static final int BLOCK = 64;

    private final NetworkSnapshot network;
    private final BitSet numbers;
    /** Nothing reads it: it keeps the compiler from leaving looks into memory out. */
    @SuppressWarnings("UnusedVariable")
    private int fetched;

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
        int[] works = projects.works().row(actor);
        for (int from = 0; from < works.length; from += BLOCK) {
            int to = Math.min(works.length, from + BLOCK);
            fetched = projects.fetch(works, from, to);
            for (int i = from; i < to; i++) {
                addTeam(works[i], leavesOut(known, projects, works[i], today));
            }
        }
    }

    private void addTeam(int project, boolean leftOut) {
        IntRows teams = network.projects().teams();
        for (int i = teams.from(project); leftOut && i < teams.to(project); i++) {
            numbers.set(teams.at(i));
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
