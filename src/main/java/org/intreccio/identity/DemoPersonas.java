package org.intreccio.identity;

import java.util.List;

/** Whom the sign-in page of the demo offers to be, by one click. */
public interface DemoPersonas {

    /** In the order shown. */
    List<DemoPersona> personas();
}
