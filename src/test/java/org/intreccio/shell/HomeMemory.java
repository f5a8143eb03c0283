package org.intreccio.shell;

import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** Lets a test have the home page read the graph anew at once, not after some seconds. */
public final class HomeMemory {

    private HomeMemory() {}

    public static void forget(ApplicationContext context) {
        ReflectionTestUtils.setField(context.getBean(Community.class), "kept", null);
    }
}
