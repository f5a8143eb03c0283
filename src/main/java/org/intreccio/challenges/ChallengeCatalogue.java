package org.intreccio.challenges;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Service;

/**
 * Reads calls as the person here may see them: what was never opened for those who run it and the stewards alone.
 *
 * <p>Every answer is read from the graph at once.
 */
@Service
public class ChallengeCatalogue {

    private final ChallengeQueries queries;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;

    ChallengeCatalogue(ChallengeQueries queries, CurrentUser currentUser, CurrentActor currentActor) {
        this.queries = queries;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
    }

    /** The call, whoever asks: for rooms that look after what they tell. */
    public Optional<Challenge> find(ChallengeId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Those of these calls that exist, in the order asked, whoever asks: for rooms that look after what they tell. */
    public List<Challenge> find(Collection<ChallengeId> ids) {
        return queries.drafts(ids).stream().map(ChallengeDraft::challenge).toList();
    }

    /** The call as the person here may see it; nothing where they may not know of it. */
    public Optional<Challenge> seen(ChallengeId id) {
        return find(id).filter(c -> wasPublic(c) || currentUser.may(ChallengePermission.SEE, id));
    }

    /**
     * The call as the person here may see it.
     *
     * @throws NotFound where there is none, or they may not know of it
     */
    public Challenge see(ChallengeId id) {
        return seen(id).orElseThrow(() -> NotFound.of("challenges.error.unknown", id.value()));
    }

    /** Those that all may read or could before they were taken back. */
    private static boolean wasPublic(Challenge challenge) {
        return challenge.publishedAt() != null;
    }

    /** Calls that all may read and that answer. */
    public ChallengePage list(ChallengeFilter filter) {
        var keys = queries.keys(filter);
        var here = keys.subList(0, Math.min(keys.size(), filter.limit()));
        var ids = here.stream()
                .map(key -> new ChallengeId(key.substring(key.indexOf('~') + 1)))
                .toList();
        return new ChallengePage(find(ids), queries.counts(filter), keys.size() > filter.limit() ? here.getLast() : "");
    }

    /** Whether any call that all may read answers. Costs one query. */
    public boolean any(ChallengeFilter filter) {
        return !queries.keys(filter.limit(1)).isEmpty();
    }

    /** The calls that the person here runs, drafts among them, the latest touched first; none for a guest. */
    public List<Challenge> mine() {
        var mine = currentActor.choices();
        return mine.isEmpty()
                ? List.of()
                : find(queries.runBy(mine.stream().map(CurrentActor.Choice::id).toList()));
    }

    /**
     * The call as those who run it edit it.
     *
     * @throws Refused for whoever does not run it
     * @throws NotFound where there is none
     */
    public ChallengeDraft draft(ChallengeId id) {
        see(id);
        currentUser.require(ChallengePermission.EDIT, id);
        return queries.drafts(List.of(id)).getFirst();
    }

    /**
     * Calls that wait for a steward, the one that waits longest first.
     *
     * @throws Refused for whoever is none
     */
    public List<Challenge> inReview() {
        currentUser.require(Role.STEWARD);
        return find(queries.inReview());
    }

    /** Why it was sent back or taken back, for whoever may see it; empty where it was not. */
    public String reason(ChallengeId id) {
        see(id);
        return queries.reason(id);
    }

    /** All versions of what it lays down, the newest first; those of a draft are one. */
    public List<Amendment> amendments(ChallengeId id) {
        see(id);
        return queries.amendments(id);
    }

    /** Somebody appointed to run a call. */
    public record Runner(ActorId id, String name) {}

    /** Who was appointed to run it besides those who speak for its host. */
    public List<Runner> runners(ChallengeId id) {
        see(id);
        return queries.runners(id).stream()
                .map(r -> new Runner(r.id(), r.name()))
                .toList();
    }

    /** Those who run it, as letters reach them; for rooms that write to them. */
    public List<UserId> organisers(ChallengeId id) {
        return queries.runningUsers(id);
    }

    /** Who follows it or answers it, as letters reach them; for rooms that write to them. */
    public List<UserId> concerned(ChallengeId id) {
        return queries.concerned(id);
    }

    /** Whether the person here may do this to the call. */
    public boolean may(ChallengePermission permission, ChallengeId id) {
        return currentUser.may(permission, id);
    }
}
