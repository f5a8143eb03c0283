package org.intreccio.journeys;

import java.util.List;
import org.neo4j.driver.Driver;

/** Something that people do at once, many times, while the portal is killed. */
interface AtWork {

    /**
     * A program that calls the portal over and over.
     *
     * @param path with {@code %1$d} for the number of the call
     * @param token by which it signs in
     * @param body likewise
     */
    record Caller(String method, String path, String token, String body) {}

    /** Draws what the calls need, {@link KilledJourney#CALLS} of each. */
    void draw(Driver graph) throws Exception;

    List<Caller> callers();

    /** Fails where anything stands half done, or fewer than {@code least} calls of each caller that were answered are kept. */
    void isWhole(Driver graph, int least);
}
