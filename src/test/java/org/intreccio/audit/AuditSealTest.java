package org.intreccio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditSealTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static AuditEntry entry(String id, String subject, String why) {
        return new AuditEntry(id, NOON, "actor.merged", "actor", subject, "u", "", "", "", why, List.of());
    }

    private static AuditSeal first(AuditEntry... entries) {
        return AuditSeal.over(null, List.of(entries), NOON);
    }

    @Test
    void isTheSameForTheSameEntries() {
        assertThat(first(entry("1", "x", ""))).isEqualTo(first(entry("1", "x", "")));
    }

    @Test
    void differsWhenAnythingInAnEntryDoes() {
        var seal = first(entry("1", "x", "twice the same"));
        assertThat(first(entry("1", "y", "twice the same")).hash()).isNotEqualTo(seal.hash());
        assertThat(first(entry("1", "x", "twice the same ")).hash()).isNotEqualTo(seal.hash());
        assertThat(first().hash()).isNotEqualTo(seal.hash());
    }

    @Test
    void doesNotConfuseTheEndOfOneTextWithTheStartOfTheNext() {
        assertThat(first(entry("1", "xy", "")).hash())
                .isNotEqualTo(first(entry("1", "x", "y")).hash());
    }

    @Test
    void continuesTheOneBefore() {
        var one = first(entry("1", "x", ""));
        var other = first(entry("1", "z", ""));
        var next = AuditSeal.over(one, List.of(entry("2", "y", "")), NOON.plusSeconds(5));
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.hash())
                .isNotEqualTo(AuditSeal.over(other, List.of(entry("2", "y", "")), NOON.plusSeconds(5))
                        .hash());
    }
}
