package org.intreccio.collaborations;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.JointProjects;
import org.intreccio.directory.ProjectId;

/**
 * Something that several actors did or do together, as one of them tells it. What it says does not change once it is proposed: each
 * partner confirms exactly this.
 *
 * @param project under which id the directory has it, as long as it counts
 * @param withdrawn whether its proposer took all of it back
 * @param imported whether the project came from elsewhere, and its proposer only says that it took part as well
 * @param vouched whether a steward found that it did
 */
public record Collaboration(
        CollaborationId id,
        JointProjects.Facts facts,
        ActorId proposer,
        String proposerName,
        ProjectId project,
        boolean withdrawn,
        boolean imported,
        boolean vouched,
        Instant proposedAt,
        List<Part> parts) {

    /** How many must have confirmed before anything counts. */
    private static final int TOGETHER = 2;

    /** Whether it counts: enough have confirmed, each for itself; of an imported project, one who took part or a steward. */
    public boolean counts() {
        var enough = confirmed().size() >= TOGETHER;
        return imported ? is(proposer, PartState.CONFIRMED) && (enough || vouched) : enough;
    }

    private boolean is(ActorId actor, PartState state) {
        return part(actor).filter(p -> p.is(state)).isPresent();
    }

    public List<Part> confirmed() {
        return parts.stream().filter(p -> p.is(PartState.CONFIRMED)).toList();
    }

    public Optional<Part> part(ActorId actor) {
        return parts.stream().filter(p -> p.actor().equals(actor)).findFirst();
    }

    /** Whether somebody has not answered. */
    public boolean waits() {
        return !withdrawn && parts.stream().anyMatch(p -> p.is(PartState.WAITING));
    }

    /** What one actor may do about the part of another one, or about its own. */
    public Set<Act> acts(ActorId as, ActorId on) {
        var own = part(as);
        var part = part(on);
        if (withdrawn || own.isEmpty() || part.isEmpty()) {
            return Set.of();
        }
        return as.equals(on) ? onOwn(own.get()) : onAnother(own.get(), part.get());
    }

    /** Whether this actor may name others still: whoever told of it, as long as they take part. */
    public boolean mayName(ActorId as) {
        return !withdrawn && !imported && as.equals(proposer) && is(as, PartState.CONFIRMED);
    }

    private Set<Act> onOwn(Part own) {
        return switch (own.state()) {
            case WAITING -> EnumSet.of(Act.CONFIRM, Act.DECLINE);
            case DECLINED, LEFT -> EnumSet.of(Act.CONFIRM);
            case CONFIRMED, DISPUTED ->
                own.actor().equals(proposer) && aloneSoFar() ? EnumSet.of(Act.WITHDRAW) : EnumSet.of(Act.LEAVE);
            case WITHDRAWN, STRUCK -> Set.of();
        };
    }

    private boolean aloneSoFar() {
        return !vouched
                && parts.stream()
                        .filter(p -> !p.actor().equals(proposer))
                        .noneMatch(p -> p.is(PartState.CONFIRMED) || p.is(PartState.DISPUTED));
    }

    private Set<Act> onAnother(Part own, Part other) {
        if (own.actor().equals(proposer) && other.is(PartState.WAITING)) {
            return EnumSet.of(Act.UNNAME);
        }
        // That the others took part in an imported project was told elsewhere, and is not to be disputed here.
        var told = !imported || other.actor().equals(proposer);
        if (told && own.is(PartState.CONFIRMED) && other.is(PartState.CONFIRMED)) {
            return EnumSet.of(Act.DISPUTE);
        }
        return other.is(PartState.DISPUTED) && own.actor().equals(other.disputedBy())
                ? EnumSet.of(Act.RECONCILE)
                : Set.of();
    }

    /** Whether a steward may settle, with no dispute, whether its proposer took part in the imported project. */
    boolean mayVouch() {
        return imported && !withdrawn && !counts() && is(proposer, PartState.CONFIRMED);
    }
}
