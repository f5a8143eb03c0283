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

    /** Whether the first image stands; seconds after the start, longer on a large graph. */
    public boolean isReady() {
        return network.isReady();
    }

    /** The newest image, which never changes once handed out; an empty one while the first is being read. */
    public NetworkSnapshot now() {
        return network.current();
    }
}
