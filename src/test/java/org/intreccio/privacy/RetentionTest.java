package org.intreccio.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.intreccio.PortalTest;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class RetentionTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    RetentionRules rules;

    private final String own = UUID.randomUUID().toString();

    @Test
    void saysFirstAndThenLetsGoOfWhatIsTooOldAlone() {
        graph.query("""
                CREATE (:Feedback {key: 'old ' + $own, kind: 'SAVED', at: datetime('2001-01-01T00:00Z')}),
                  (:Feedback {key: 'new ' + $own, kind: 'SAVED', at: datetime()})
                """).bind(own).to("own").run();
        try (var _ = Visitor.steward(context)) {
            assertThat(due("feedback")).isPositive();
            assertThat(left()).as("A dry run changes nothing").isEqualTo(2);
            rules.run();
            assertThat(due("feedback")).isZero();
            assertThat(left()).isEqualTo(1);
            rules.run();
            assertThat(left()).as("Twice is as once").isEqualTo(1);
        }
    }

    @Test
    void isForStewards() {
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(rules::dryRun).isInstanceOf(Refused.class);
            assertThatThrownBy(rules::run).isInstanceOf(Refused.class);
        }
    }

    private long due(String name) {
        return rules.dryRun().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow()
                .due();
    }

    private long left() {
        return graph.query("MATCH (f:Feedback) WHERE f.key ENDS WITH $own RETURN count(f)")
                .bind(own)
                .to("own")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }
}
