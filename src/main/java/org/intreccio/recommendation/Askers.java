package org.intreccio.recommendation;

import java.util.Optional;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Component;

/**
 * Knows for whom the reader of now seeks partners, and for whom they may speak: themselves and the organisations they act for.
 * Stewards tend organisations without speaking for them. Answers on the thread of a request only.
 */
@Component
public class Askers {

    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final ActorCatalogue actors;

    Askers(CurrentUser currentUser, CurrentActor currentActor, ActorCatalogue actors) {
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.actors = actors;
    }

    /** The actor on whose behalf the reader acts; nobody for guests. */
    public Optional<ActorId> current() {
        return currentActor.find().map(CurrentActor.Choice::id);
    }

    /** Whether the reader may speak for this actor. */
    public boolean maySpeakFor(ActorId actor) {
        return currentActor.choices().stream().anyMatch(choice -> choice.id().equals(actor));
    }

    /**
     * Lets only those through who may speak for this actor.
     *
     * @throws Refused for guests and for everybody else
     */
    public void require(ActorId actor) {
        currentUser.require();
        if (!maySpeakFor(actor)) {
            throw Refused.notAllowed("recommendation.error.not-yours");
        }
    }

    /**
     * Lets through whoever may see this actor's partners: everybody those of an organisation, only themselves those of a person.
     *
     * @return whether the reader may speak for the actor
     * @throws NotFound when there is no such actor
     * @throws Refused when it is somebody else
     */
    public boolean admit(ActorId actor) {
        return admit(actors.find(actor).orElseThrow(() -> NotFound.of("recommendation.error.no-actor", actor.value())));
    }

    /** The same of an actor at hand. */
    public boolean admit(ActorCard actor) {
        var itself = maySpeakFor(actor.id());
        if (!itself && !actor.kind().organisation()) {
            throw Refused.notAllowed("recommendation.error.person");
        }
        return itself;
    }
}
