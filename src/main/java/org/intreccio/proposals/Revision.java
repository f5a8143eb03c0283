package org.intreccio.proposals;

import java.time.Instant;
import java.util.List;

/**
 * One saving of a proposal that was kept.
 *
 * @param number as the saving got it; numbers in between were compacted away
 * @param by the name of who saved; empty where that person is gone
 * @param name what the team called it; empty for most
 * @param aside whether it holds what could not be taken over because somebody else had changed the same: it never stood
 * @param fields what it changed
 */
public record Revision(long number, Instant at, String by, String name, boolean aside, List<String> fields) {

    public Revision {
        fields = List.copyOf(fields);
    }
}
