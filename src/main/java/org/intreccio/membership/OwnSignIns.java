package org.intreccio.membership;

import org.intreccio.credentials.CredentialEvent;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.OutboxListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes members of those whom an organisation's own sign-in lets in: it knows its people. */
@Component
class OwnSignIns implements OutboxListener<CredentialEvent.CameFromOrganisation> {

    private static final Logger log = LoggerFactory.getLogger(OwnSignIns.class);

    private final Attestations attestations;
    private final ClaimQueries claims;
    private final ActorCatalogue catalogue;

    OwnSignIns(Attestations attestations, ClaimQueries claims, ActorCatalogue catalogue) {
        this.attestations = attestations;
        this.claims = claims;
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "membership-sign-on";
    }

    @Override
    public Class<CredentialEvent.CameFromOrganisation> type() {
        return CredentialEvent.CameFromOrganisation.class;
    }

    /** An organisation that the configuration names and the directory does not know is passed over, and told to who runs the portal. */
    @Override
    public void on(CredentialEvent.CameFromOrganisation event) {
        var organisation = new ActorId(event.actor());
        if (catalogue
                .find(organisation)
                .filter(card -> card.kind().organisation())
                .isEmpty()) {
            log.warn("The sign-in of an organisation names {}, which the directory does not know", organisation);
            return;
        }
        claims.personOf(event.user()).ifPresent(person -> attestations.bySignOn(person, organisation));
    }
}
