package org.intreccio.identity;

import java.io.Serializable;
import java.time.Instant;

/** Whose password was right in this browser session, and who has yet to prove more. They are nobody until then. */
record HalfWay(UserId user, long credentials, Instant since) implements Serializable {

    static final String MARK = HalfWay.class.getName();
}
