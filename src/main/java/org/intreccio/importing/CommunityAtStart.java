package org.intreccio.importing;

import org.intreccio.taxonomy.TaxonomySeed;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the portal with the demonstration community when it starts as a demo, after the taxonomy that it points at. */
@Component
@Profile("demo")
@Order(TaxonomySeed.ORDER + 100)
class CommunityAtStart implements ApplicationRunner {

    private final CommunitySeed seed;

    CommunityAtStart(CommunitySeed seed) {
        this.seed = seed;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        seed.load();
    }
}
