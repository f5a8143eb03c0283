package org.intreccio.graph;

import java.io.IOException;
import java.time.Clock;
import org.neo4j.driver.Driver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The schema, up to date: whatever writes to the graph while the portal starts asks for this bean and so comes after it.
 * Creating it also warms the query planner up, whose first query costs seconds.
 */
@Component
public class Schema {

    Schema(Driver driver, Clock clock, ResourcePatternResolver resources) throws IOException {
        new Migrations(driver, clock).apply(resources.getResources("classpath:graph/migrations/V*.cypher"));
    }
}
