package org.intreccio.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void foldsAccentsCaseAndSigns() {
        assertThat(SearchText.fold("UNIVERSITÀ")).isEqualTo("universita");
        assertThat(SearchText.words("L'Ørsted & Straße (Łódź)")).containsExactly("l", "orsted", "strasse", "lodz");
    }

    @Test
    void leavesSmallWordsOutOfAQuestionThatHasOthers() {
        assertThat(SearchText.question("Università degli Studi di Milano"))
                .containsExactly("universita", "studi", "milano");
        assertThat(SearchText.question("di")).containsExactly("di");
    }

    @Test
    void asksAnIndexLettersAndDigitsOnly() {
        assertThat(SearchText.question("name:\"x\" AND (foo~2^4 || bar*) \\ /re/ [a TO b}"))
                .allMatch(w -> w.matches("[a-z0-9]+"));
        assertThat(SearchText.lucene("or*(")).isEmpty();
        assertThat(SearchText.question("*?~:")).isEmpty();
    }

    @Test
    void readsNoMoreThanAPersonMeans() {
        assertThat(SearchText.question("parola ".repeat(10_000))).hasSizeLessThan(3);
        assertThat(SearchText.question("x".repeat(1_000_000)))
                .singleElement()
                .satisfies(w -> assertThat(w).hasSize(40));
    }

    @Test
    void countsSlipsOfTheFinger() {
        assertThat(Slips.between("univerista", "universita", 2, false)).isEqualTo(1);
        assertThat(Slips.between("giambelino", "giambellino", 2, false)).isEqualTo(1);
        assertThat(Slips.between("milsno", "milano", 1, false)).isEqualTo(1);
        assertThat(Slips.between("roma", "milano", 1, false)).isEqualTo(2);
        assertThat(Slips.between("giamebl", "giambellino", 1, true)).isEqualTo(1);
        assertThat(Slips.between("giamebl", "giambellino", 1, false)).isEqualTo(2);
        assertThat(Slips.between("abcd", "ab", 1, true)).isEqualTo(2);
    }

    @Test
    void takesNoWordForAnotherThatBeginsOtherwise() {
        assertThat(Slips.begin("orto", "morto")).isFalse();
        assertThat(Slips.begin("orto", "orti")).isTrue();
        assertThat(Slips.begin("roto", "orto")).isTrue();
        assertThat(Slips.begin("o", "r")).isFalse();
        assertThat(Slips.begin("", "orto")).isFalse();
    }

    @Test
    void givesPagesThatNeitherRepeatNorMiss() {
        var order = new HitOrder(SearchQuery.Sort.NAME);
        var hits = java.util.stream.IntStream.range(0, 25)
                .mapToObj(i -> hit("actor-" + i, "same name " + i / 5))
                .toList();
        var seen = new java.util.ArrayList<ActorId>();
        String cursor = null;
        do {
            var page = order.first(hits, cursor, 7);
            page.forEach(h -> seen.add(h.actor().id()));
            cursor = page.isEmpty() ? null : order.cursor(page.getLast());
        } while (cursor != null);
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    private static TextMatch.Hit hit(String id, String name) {
        return new TextMatch.Hit(
                new IndexedActor(
                        new ActorId(id),
                        ActorKind.COMPANY,
                        name,
                        "",
                        name,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        false,
                        List.of(),
                        List.of(),
                        OrganisationTraits.NONE),
                1f);
    }
}
