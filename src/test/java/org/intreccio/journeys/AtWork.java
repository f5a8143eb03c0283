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
     * @param repeated whether the call that the kill cut off is made again afterwards, and has to be answered well then, whether it had
     *     been done or not
     */
    record Caller(String method, String path, String token, String body, boolean repeated) {}

    /** Draws what the calls need, {@link KilledJourney#CALLS} of each. */
    void draw(Driver graph) throws Exception;

    List<Caller> callers();

    /** Fails where anything stands half done, or where something is missing that the portal had answered was done. */
    void isWhole(Driver graph, Answered answered);
}
