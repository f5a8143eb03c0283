package org.intreccio.onboarding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intreccio.directory.ActorKind;

/** As whom somebody comes to the portal (the product's personas). */
public enum Persona {
    CSR_TEAM,
    RESEARCH_LAB,
    STARTUP,
    ORGANISER,
    PUBLIC_BODY,
    CITIZEN;

    /** Of which kinds their organisation is, the likeliest first; none for whoever comes for themselves. */
    public List<ActorKind> kinds() {
        return switch (this) {
            case CSR_TEAM, STARTUP -> List.of(ActorKind.COMPANY);
            case RESEARCH_LAB, PUBLIC_BODY -> List.of(ActorKind.INSTITUTION);
            case ORGANISER -> List.of(ActorKind.ASSOCIATION, ActorKind.COOPERATIVE);
            case CITIZEN -> List.of();
        };
    }

    /** Whether they come for an organisation. */
    public boolean forOrganisation() {
        return this != CITIZEN;
    }

    /** How the graph writes it: {@code csr-team}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stem of its words in the bundles. */
    public String key() {
        return "onboarding.persona." + code();
    }

    static Optional<Persona> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}
