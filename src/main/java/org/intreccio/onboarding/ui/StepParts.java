package org.intreccio.onboarding.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Actors;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Lookalikes;
import org.intreccio.membership.Claims;
import org.intreccio.onboarding.FirstSteps;
import org.intreccio.onboarding.Persona;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;

/** Makes the parts of each step. */
@org.springframework.stereotype.Component
class StepParts {

    private final Actors actors;
    private final CurrentActor currentActor;
    private final Lookalikes lookalikes;
    private final Claims claims;
    private final Vocabulary vocabulary;
    private final Places places;

    StepParts(
            Actors actors,
            CurrentActor currentActor,
            Lookalikes lookalikes,
            Claims claims,
            Vocabulary vocabulary,
            Places places) {
        this.actors = actors;
        this.currentActor = currentActor;
        this.lookalikes = lookalikes;
        this.claims = claims;
        this.vocabulary = vocabulary;
        this.places = places;
    }

    Component persona(Consumer<Persona> chosen) {
        return new PersonaStep(chosen);
    }

    Component organisation(FirstSteps steps, Consumer<ActorId> taken) {
        return new OrganisationStep(
                steps.findPersona().orElse(Persona.ORGANISER), actors, currentActor, lookalikes, claims, places, taken);
    }

    /** The profile of the organisation where the person may already change it, else their own. */
    Component profile(FirstSteps steps, Runnable saved) {
        var choices = currentActor.choices();
        var actor = steps.findOrganisation()
                .filter(id -> choices.stream().anyMatch(c -> c.id().equals(id)))
                .orElseGet(currentActor::myself);
        var name = choices.stream()
                .filter(c -> c.id().equals(actor))
                .map(CurrentActor.Choice::name)
                .findFirst()
                .orElse("");
        return new ProfileStep(actors, actor, name, vocabulary, places, saved);
    }

    Component ready(FirstSteps steps) {
        var mine = steps.findOrganisation()
                .filter(id -> currentActor.choices().stream().anyMatch(c -> c.id().equals(id)));
        return new ReadyStep(steps, mine.isEmpty() && steps.organisation() != null);
    }
}
