package org.intreccio.recommendation;

import org.intreccio.network.NetworkSnapshot;
import org.springframework.stereotype.Component;

/** Hands the image of the public network to rooms that walk it in their own way. */
@Component
public class PublicNetwork {

    private final LivingNetwork network;

    PublicNetwork(LivingNetwork network) {
        this.network = network;
    }

    /** The newest image, which never changes once handed out; an empty one while the first is being read. */
    public NetworkSnapshot now() {
        return network.current();
    }
}
