package org.intreccio.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.OrganisationTraits;
import org.junit.jupiter.api.Test;

class SuspicionTest {

    private static Suspicion.Known known(String id, String name, String website, String place) {
        return new Suspicion.Known(new ActorId(id), OrganisationTraits.of(name, website, "", "", List.of(place)));
    }

    @Test
    void findsThoseThatAreTheSameAndTheirOrderDoesNotMatter() {
        var all = List.of(
                known("b", "Orto Lambrate Srl", "", "it-015146"),
                known("c", "Teatro Zona Nord", "https://zonak.example", "it-015146"),
                known("a", "ORTO LAMBRATE", "", "it-015146"),
                known("d", "Teatro Zona Nrod", "https://www.zonak.example/", "it-015146"));
        assertThat(Suspicion.among(all, 10))
                .extracting(p -> p.one() + " " + p.other())
                .containsExactlyInAnyOrder("a b", "c d");
        assertThat(Suspicion.among(all.reversed(), 10)).isEqualTo(Suspicion.among(all, 10));
    }

    @Test
    void comparesEachWithFewEvenWhereAllHaveOneName() {
        var all = new ArrayList<Suspicion.Known>();
        for (int i = 0; i < 5_000; i++) {
            all.add(known("o-" + i, "Associazione Genitori", "https://genitori.example", "it-015146"));
        }
        assertThat(Suspicion.among(all, Integer.MAX_VALUE)).hasSizeLessThan(5_000 * Suspicion.NEXT);
    }

    @Test
    void keepsTheMostSuspicious() {
        var all = List.of(
                known("a", "Orto Lambrate", "https://orto.example", "it-015146"),
                known("b", "Orto Lambrate", "https://orto.example", "it-015146"),
                known("c", "Teatro Zona", "", "it-015146"),
                known("d", "Teatro Zona", "", "it-015146"));
        assertThat(Suspicion.among(all, 1)).extracting(p -> p.one().value()).containsExactly("a");
    }
}
