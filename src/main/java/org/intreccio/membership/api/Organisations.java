package org.intreccio.membership.api;

import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Reads the organisation that an address names. */
@Component
class Organisations {

    private final ActorCatalogue catalogue;

    Organisations(ActorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws NotFound when nobody has this id */
    ActorId known(String id) {
        var actor = new ActorId(id);
        if (catalogue.find(actor).isEmpty()) {
            throw NotFound.of("directory.error.actor-unknown", id);
        }
        return actor;
    }
}
