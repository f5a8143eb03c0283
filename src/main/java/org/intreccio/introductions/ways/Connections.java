package org.intreccio.introductions.ways;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Openness;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.network.NodeRef;
import org.intreccio.recommendation.PublicNetwork;
import org.springframework.stereotype.Service;

/**
 * Shows how two actors are connected, and who could introduce the one to the other.
 *
 * <p>Walks ties that everybody may see; where the reader speaks for the first actor, also that one's own. Whoever opted out of
 * recommendations, does not want to be asked, is blocked by the reader or blocked one of the two stands between nobody. That the reader blocked
 * somebody changes what the reader sees alone, so that nobody learns of it.
 */
@Service
public class Connections {

    private final PublicNetwork network;
    private final ConnectionQueries queries;
    private final ActorCatalogue actors;
    private final Openness openness;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;

    Connections(
            PublicNetwork network,
            ConnectionQueries queries,
            ActorCatalogue actors,
            Openness openness,
            CurrentUser currentUser,
            CurrentActor currentActor) {
        this.network = network;
        this.queries = queries;
        this.actors = actors;
        this.openness = openness;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
    }

    /** Up to three ways from one actor to another, the closest first: a direct tie, then ways that share nobody between. */
    public List<WarmPath> between(ActorId from, ActorId to) {
        var own = speaksFor(from) ? queries.privateTies(from) : List.<PrivateTie>of();
        return WarmPaths.find(
                network.now(), from.value(), to.value(), own, queries.barred(reader(), List.of(from, to)));
    }

    /**
     * Up to three ways over actors for each of whom somebody could answer, nobody of them the reader: who could be asked for an introduction.
     * None where the other actor does not want to be asked, or nobody speaks for it.
     *
     * @throws Refused for whoever does not act for the first
     */
    public List<WarmPath> introducers(ActorId from, ActorId to) {
        currentUser.require(ActorPermission.ACT_FOR, from);
        var represented = queries.represented();
        if (!represented.contains(to.value()) || !openness.of(to)) {
            return List.of();
        }
        var mine = new HashSet<String>();
        currentActor.choices().forEach(choice -> mine.add(choice.id().value()));
        if (mine.contains(to.value())) {
            return List.of();
        }
        var ends = new HashSet<>(Set.of(from, to));
        ends.add(currentActor.myself());
        var barred = new HashSet<>(queries.barred(reader(), ends));
        barred.addAll(mine);
        return WarmPaths.find(
                        network.now(),
                        from.value(),
                        to.value(),
                        queries.privateTies(from),
                        id -> represented.contains(id) && !barred.contains(id))
                .stream()
                .filter(path -> !path.between().isEmpty())
                .toList();
    }

    /** Whether the network is still being read, so that a way that is not found may yet be there. */
    public boolean stillReading() {
        return !network.isReady();
    }

    /** Whether the reader speaks for this actor. */
    public boolean speaksFor(ActorId actor) {
        return currentActor.choices().stream().anyMatch(c -> c.id().equals(actor));
    }

    /**
     * Whom a path begins or ends with.
     *
     * @throws NotFound when there is no such actor
     */
    public ActorCard end(ActorId actor) {
        return actors.find(actor).orElseThrow(() -> NotFound.of("introductions.error.no-actor", actor.value()));
    }

    /** The kind of an actor on a path. */
    public Optional<ActorKind> kindOf(NodeRef actor) {
        return network.now().actorKind(actor.id()).flatMap(ActorKind::of);
    }

    private String reader() {
        return currentUser.find().map(user -> user.id().value()).orElse("");
    }
}
