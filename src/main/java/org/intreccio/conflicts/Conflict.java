package org.intreccio.conflicts;

import java.time.LocalDate;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a person and a proposal.
 *
 * @param path from the person to the proposal
 * @param open whether all of the path may be shown to whoever runs the call; the person sees their own either way
 */
public record Conflict(ActorId person, ProposalId proposal, ConflictRule rule, List<Stop> path, boolean open) {

    public Conflict {
        path = List.copyOf(path);
    }

    /**
     * One stop of the path.
     *
     * @param kind a label of the graph: {@code Citizen}, {@code Company}, {@code Project}, {@code Proposal}
     * @param via what joins it to the next one; null at the end
     * @param from when that began, as far as is known
     * @param to when it was over, or will be
     */
    public record Stop(
            String id,
            String name,
            String kind,
            @Nullable Via via,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** What joins two stops. */
    public enum Via {
        /** A person and an organisation, either way round. */
        MEMBER,
        PAID,
        FAMILY,
        BUSINESS,
        /** An actor and a project, either way round. */
        TOOK_PART,
        INTRODUCED,
        /** A person and a proposal. */
        WROTE,
        /** An actor and a proposal. */
        LEADS,
        PARTNERS,
        /** Something that the person keeps to themselves. */
        WITHHELD;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public String key() {
            return "conflicts.via." + code();
        }
    }

    public boolean hard() {
        return rule.hard();
    }

    /** The same as whoever runs the call sees it: that there is one always, by which way only where it may be told. */
    public Conflict asTold() {
        if (open) {
            return this;
        }
        var first = path.getFirst();
        var last = path.getLast();
        return new Conflict(
                person,
                proposal,
                rule,
                List.of(new Stop(first.id(), first.name(), first.kind(), Via.WITHHELD, null, null), last),
                false);
    }
}
