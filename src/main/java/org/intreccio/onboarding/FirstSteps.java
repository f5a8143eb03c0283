package org.intreccio.onboarding;

import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody new has come.
 *
 * @param persona as whom they come; nobody yet where it is null
 * @param organisation the one they added or asked to act for
 * @param finished whether they are through, or chose to be
 */
public record FirstSteps(
        @Nullable Persona persona, @Nullable ActorId organisation, boolean finished) {

    static final FirstSteps NONE = new FirstSteps(null, null, false);

    public Optional<Persona> findPersona() {
        return Optional.ofNullable(persona);
    }

    public Optional<ActorId> findOrganisation() {
        return Optional.ofNullable(organisation);
    }
}
