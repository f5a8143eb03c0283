package org.intreccio;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class RoomsTest {

    @Test
    void roomsDependOneWay() {
        ApplicationModules.of(Intreccio.class).verify();
    }
}
