package org.intreccio.audit;

import java.util.Optional;

/** Who is at work on this thread, so that a room need not say it with each note. */
public interface AuditWitness {

    /** The id of the user whose request runs on this thread; nobody in the background. */
    Optional<String> user();
}
