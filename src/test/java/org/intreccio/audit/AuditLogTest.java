package org.intreccio.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.intreccio.PortalTest;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class AuditLogTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Transactions transactions;

    @Autowired
    AuditLog log;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditSeals seals;

    @Autowired
    Clock clock;

    private final String subject = UUID.randomUUID().toString();

    private AuditNote note(String why) {
        return AuditNote.of("test.knotted", "knot", subject)
                .changed("loose", "tight")
                .because(why);
    }

    private void record(AuditNote note) {
        transactions.writing(() -> log.record(note));
    }

    @Test
    void tellsWhoDidWhatAndWhy() {
        try (var _ = Visitor.signedIn(context)) {
            record(note("  it was loose "));
        }
        var entry = trail.find(AuditFilter.of("knot", subject), null, 10).getFirst();
        assertThat(entry.action()).isEqualTo("test.knotted");
        assertThat(entry.from()).isEqualTo("loose");
        assertThat(entry.to()).isEqualTo("tight");
        assertThat(entry.why()).isEqualTo("it was loose");
        assertThat(entry.by()).isNotEmpty();
        assertThat(trail.find(AuditFilter.by(entry.by()), null, 10)).contains(entry);
    }

    @Test
    void isOnlyKeptWithWhatItTells() {
        assertThatThrownBy(() -> transactions.writing(() -> {
                    log.record(note("never"));
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(trail.find(AuditFilter.of("knot", subject), null, 10)).isEmpty();
        assertThatThrownBy(() -> log.record(note(""))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsByWordsAndGivesEveryEntryOnceOverPages() {
        for (int i = 0; i < 7; i++) {
            record(note("reason-number-" + i));
        }
        var all = AuditFilter.of("knot", subject);
        var read = new ArrayList<AuditEntry>();
        trail.export(all, read::add);
        assertThat(read).hasSize(7).doesNotHaveDuplicates();
        var first = trail.find(all, null, 4);
        var second = trail.find(all, first.getLast(), 4);
        assertThat(first).hasSize(4).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(3);
        assertThat(trail.find(all.withWords("Reason NUMBER-3"), null, 10)).hasSize(1);
        assertThat(trail.count(all.withWords("knotted"), 5)).isEqualTo(5);
        assertThat(trail.find(all.withWords("elsewhere"), null, 10)).isEmpty();
    }

    @Test
    void refusesAReasonWithoutEnd() {
        assertThatThrownBy(() -> note("x".repeat(2_001))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void showsAnEntryThatWasChangedOrTakenAwayAfterItsSeal() {
        record(note("as it was"));
        record(note("and as it went on"));
        seals.seal(clock.instant());
        assertThat(seals.verify(Set.of()).intact()).isTrue();
        rewrite("as it was", "as somebody would have it");
        assertThat(seals.verify(Set.of()).intact()).isFalse();
        rewrite("as somebody would have it", "as it was");
        assertThat(seals.verify(Set.of()).intact()).isTrue();
    }

    @Test
    void showsNothingToThoseFromWhomAnEntryIsKept() {
        record(note("seen by all"));
        seals.seal(clock.instant());
        var before = seals.verify(Set.of("ada"));
        record(note("kept from ada").unseenBy(List.of("ada")));
        seals.seal(clock.instant());
        var all = AuditFilter.of("knot", subject);
        assertThat(trail.find(all, null, 10)).hasSize(2);
        assertThat(trail.find(all.readBy(List.of("bea")), null, 10)).hasSize(2);
        assertThat(trail.find(all.readBy(List.of("ada", "bea")), null, 10))
                .extracting(AuditEntry::why)
                .containsExactly("seen by all");
        assertThat(seals.verify(Set.of("ada")))
                .as("neither numbers nor hashes tell that there is something")
                .isEqualTo(before);
        assertThat(seals.verify(Set.of("bea")).entries()).isEqualTo(before.entries() + 1);
        disclose("ada", "bea");
        assertThat(seals.verify(Set.of()).intact())
                .as("the seal covers from whom it is kept")
                .isFalse();
        disclose("bea", "ada");
        assertThat(seals.verify(Set.of()).intact()).isTrue();
    }

    private void disclose(String from, String to) {
        transactions.writing(() -> graph.query(
                        "MATCH (e:AuditEntry {subject: $subject}) WHERE e.unseenBy = [$from] SET e.unseenBy = [$to]")
                .bindAll(Map.of("subject", subject, "from", from, "to", to))
                .run());
    }

    private void rewrite(String from, String to) {
        transactions.writing(() -> graph.query("MATCH (e:AuditEntry {subject: $subject, why: $from}) SET e.why = $to")
                .bindAll(Map.of("subject", subject, "from", from, "to", to))
                .run());
    }
}
