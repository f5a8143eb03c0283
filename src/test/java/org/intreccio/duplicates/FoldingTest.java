package org.intreccio.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private static final LocalDate EARLY = LocalDate.of(2019, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2024, 1, 1);

    @Test
    void joinsTwoStretchesOfTime() {
        assertThat(Folding.folded(Map.of("from", LATE, "to", LATE), Map.of("from", EARLY, "to", EARLY)))
                .isEqualTo(Map.of("from", EARLY, "to", LATE));
        assertThat(Folding.folded(Map.of("from", EARLY, "to", EARLY), Map.of("from", LATE)))
                .isEqualTo(Map.of("from", EARLY));
    }

    @Test
    void keepsTheStrongerRoleThatStillHolds() {
        assertThat(Folding.folded(Map.of("role", "member"), Map.of("role", "owner")))
                .containsEntry("role", "owner");
        assertThat(Folding.folded(Map.of("role", "owner"), Map.of("role", "member")))
                .containsEntry("role", "owner");
        assertThat(Folding.folded(Map.of("role", "member"), Map.of("role", "owner", "to", EARLY)))
                .containsEntry("role", "member");
    }

    @Test
    void takesNothingFromWhatFewerPeopleMightSee() {
        var open = Map.<String, Object>of("role", "partner");
        assertThat(Folding.folded(open, Map.of("visibility", "private", "role", "lead", "level", "expert")))
                .isEqualTo(open);
        assertThat(Folding.folded(Map.of("visibility", "private"), Map.of("level", "expert")))
                .isEqualTo(Map.of("visibility", "private", "level", "expert"));
    }

    @Test
    void givesAnOrganisationOneSeat() {
        var seat = new Tie("e", "OPERATES_IN", true, "x", Set.of("Place"), Map.of("seat", true), Map.of());
        assertThat(Folding.moved(seat, true)).containsEntry("seat", false);
        assertThat(Folding.moved(seat, false)).containsEntry("seat", true);
    }

    @Test
    void revertsWhatNobodyChangedSince() {
        var was = Map.<String, Object>of("role", "member", "note", "a");
        var left = Map.<String, Object>of("role", "owner", "note", "a", "from", EARLY);
        assertThat(Folding.reverted(left, was, left)).isEqualTo(was);
        assertThat(Folding.reverted(Map.of("role", "manager", "note", "b", "from", EARLY), was, left))
                .isEqualTo(Map.of("role", "manager", "note", "b"));
    }

    @Test
    void carriesBackWhatWasChangedSince() {
        assertThat(Folding.edited(
                        Map.of("role", "owner"), Map.of("role", "owner"), Map.of("role", "owner", "to", LATE)))
                .isEqualTo(Map.of("role", "owner", "to", LATE));
    }

    @Test
    void renamesKeysAndLeavesWords() {
        assertThat(Folding.renamed("ada orto-1", "orto-1", "orto-2")).isEqualTo("ada orto-2");
        assertThat(Folding.renamed("actors/orto-1", "orto-1", "orto-2")).isEqualTo("actors/orto-2");
        assertThat(Folding.renamed("actor:orto-1", "orto-1", "orto-2")).isEqualTo("actor:orto-2");
        assertThat(Folding.renamed("ada orto-12", "orto-1", "orto-2")).isNull();
        assertThat(Folding.renamed("non conosco orto-1 di persona, ma credo", "orto-1", "orto-2"))
                .isNull();
    }
}
