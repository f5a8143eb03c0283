package org.intreccio.following;

import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.springframework.stereotype.Service;

/**
 * Whom the person here does not want to meet: never recommended to them, nor offered as somebody to work with. Whoever is blocked
 * is not told, and sees the same as before.
 */
@Service
public class Blocks {

    private static final String BLOCKS = "BLOCKS";
    private static final String ACTOR = "Actor";

    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final ActorCatalogue actors;
    private final FollowQueries queries;
    private final Transactions transactions;

    Blocks(
            CurrentUser currentUser,
            CurrentActor currentActor,
            ActorCatalogue actors,
            FollowQueries queries,
            Transactions transactions) {
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.actors = actors;
        this.queries = queries;
        this.transactions = transactions;
    }

    /**
     * Blocks an actor, and follows it no more.
     *
     * @throws InvalidValue when it is oneself or an organisation one acts for
     * @throws NotFound when there is no such actor
     */
    public void block(ActorId actor) {
        var me = currentUser.require().id();
        if (currentActor.choices().stream().anyMatch(c -> c.id().equals(actor))) {
            throw InvalidValue.of("actor", "following.error.oneself");
        }
        transactions.writing(() -> {
            if (!queries.tie(me, BLOCKS, ACTOR, actor.value())) {
                throw NotFound.of("following.error.unknown", actor.value());
            }
            queries.untie(me, Following.FOLLOWS, ACTOR, actor.value());
        });
    }

    /** Takes it back. */
    public void unblock(ActorId actor) {
        var me = currentUser.require().id();
        transactions.writing(() -> queries.untie(me, BLOCKS, ACTOR, actor.value()));
    }

    /** Whether the person here blocked this actor. */
    public boolean blocked(ActorId actor) {
        return currentUser
                .find()
                .filter(me -> queries.tied(me.id(), BLOCKS, ACTOR, actor.value()))
                .isPresent();
    }

    /** All whom the person here blocked, the newest first. */
    public List<ActorCard> all() {
        var me = currentUser.require().id();
        return actors.cards(queries.ties(me, BLOCKS, ACTOR).stream()
                .map(tie -> new ActorId(tie.id()))
                .toList());
    }

    /** The ids of those whom the person who is this actor blocked; none for an organisation. Any thread may ask. */
    public Set<String> of(ActorId person) {
        return queries.blockedBy(person.value());
    }
}
