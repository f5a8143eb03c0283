package org.intreccio.results;

import org.intreccio.directory.ActorReference;
import org.springframework.stereotype.Component;

/** A ranking is kept as it was fixed, so it knows who led a proposal by their id. */
@Component
class RankedLeadReference implements ActorReference {

    @Override
    public String label() {
        return "RankedLine";
    }

    @Override
    public String property() {
        return "lead";
    }
}
