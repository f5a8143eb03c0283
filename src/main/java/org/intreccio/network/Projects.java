package org.intreccio.network;

import java.time.LocalDate;
import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.TermVectors;

/**
 * Holds the projects of a snapshot and who took part. They are numbered by how much they tie, most first, then by id; those that
 * came or changed later follow. The projects of an actor stand in the order of {@link #compare}, so that the first are its
 * strongest.
 *
 * @param starts days since 1970, {@link #UNDATED} where unknown
 * @param sizes how many took part, never fewer than were fed
 * @param freshness e^(−age / tie years): 1 for a project that starts today or later
 * @param ties what each adds to the tie between any two of its participants, see {@link WorkTies}
 * @param teams the actors of each project
 * @param works the projects of each actor
 */
@SuppressWarnings("ArrayRecordComponent") // flat columns of a snapshot; never compared, never handed out
public record Projects(
        Numbering numbering,
        String[] titles,
        int[] starts,
        int[] ends,
        int[] sizes,
        float[] freshness,
        float[] ties,
        Codes topicFamilies,
        Codes themes,
        IntRows teams,
        IntRows works,
        TermVectors texts) {

    public static final int UNDATED = Integer.MIN_VALUE;

    /** Counts the numbers that are given, those of projects that went too. */
    public int size() {
        return numbering.size();
    }

    public String[] ids() {
        return numbering.ids();
    }

    /** Compares two projects by how much they tie, most first, then by id. */
    public int compare(int one, int other) {
        if (numbering.isBuilt(one) && numbering.isBuilt(other)) {
            return Integer.compare(one, other);
        }
        int order = Float.compare(ties[other], ties[one]);
        return order == 0 ? ids()[one].compareTo(ids()[other]) : order;
    }

    public boolean endedBefore(int project, int day) {
        return ends[project] != UNDATED && ends[project] < day;
    }

    /**
     * Reads what is asked of these projects most into the processor's cache, where one look into memory need not wait for another.
     *
     * @return a number of no meaning, to be kept so that the looks are not left out
     */
    public int fetch(int[] some, int from, int to) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            seen += starts[some[i]] + ends[some[i]] + teams.from(some[i]) + (ties[some[i]] > 0 ? 1 : 0);
        }
        for (int i = from; i < to; i++) {
            int first = teams.from(some[i]);
            seen += teams.to(some[i]) > first ? teams.at(first) : 0;
        }
        return seen;
    }

    public NodeRef ref(int project) {
        int start = starts[project];
        LocalDate date = start == UNDATED ? null : LocalDate.ofEpochDay(start);
        return new NodeRef(NodeKind.PROJECT, ids()[project], titles[project], date);
    }

    /** The same projects, done by these. */
    Projects with(IntRows newTeams, IntRows newWorks) {
        return new Projects(
                numbering,
                titles,
                starts,
                ends,
                sizes,
                freshness,
                ties,
                topicFamilies,
                themes,
                newTeams,
                newWorks,
                texts);
    }
}
