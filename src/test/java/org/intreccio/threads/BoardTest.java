package org.intreccio.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Named;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final Named JOINERY = new Named("joinery", "Falegnameria", "Joinery");

    @Test
    void putsTheOfferThatNamesTheSameCompetenceFirst() {
        var need = said(1, ContributionType.NEED, "ada", "Cerchiamo chi costruisca panchine per il cortile", JOINERY);
        var close = said(2, ContributionType.OFFER, "bea", "Ho un furgone per le panchine del cortile");
        var same = said(3, ContributionType.OFFER, "ivo", "So lavorare il legno", JOINERY);
        var other = said(4, ContributionType.OFFER, "leo", "Posso tenere la contabilità");
        var board = Board.of(List.of(need, close, same, other));
        assertThat(board.needs())
                .singleElement()
                .satisfies(
                        n -> assertThat(n.fits()).extracting(Board.Fit::offer).containsExactly(same, close));
        assertThat(board.needs().getFirst().fits().getFirst().shared()).containsExactly(JOINERY);
        assertThat(board.offers()).containsExactly(other, same, close);
    }

    @Test
    void matchesNobodyWithThemselvesNorWhatIsMet() {
        var offer = said(2, ContributionType.OFFER, "bea", "Presto il mio trapano per il fine settimana");
        var own = said(3, ContributionType.OFFER, "ada", "Presto il mio trapano per il fine settimana");
        var met = new Contribution(
                new ContributionId("c-9"),
                new ThreadId("t"),
                9,
                1,
                ContributionType.NEED,
                "Serve un trapano per il fine settimana",
                new ActorId("ada"),
                "ada",
                null,
                "",
                null,
                Instant.EPOCH,
                null,
                null,
                Map.of(),
                Set.of(),
                List.of(),
                List.of(offer.id()),
                false);
        var open = said(1, ContributionType.NEED, "ada", "Serve un trapano per il fine settimana");
        var board = Board.of(List.of(open, offer, own, met));
        assertThat(board.needs()).extracting(n -> n.need().id().value()).containsExactly("c-1", "c-9");
        assertThat(board.needs().getFirst().fits())
                .extracting(f -> f.offer().id())
                .containsExactly(offer.id());
        assertThat(board.needs().getLast().met()).containsExactly(offer);
        assertThat(board.needs().getLast().fits()).isEmpty();
    }

    private static Contribution said(
            long seq, ContributionType type, String author, String text, Named... competences) {
        return new Contribution(
                new ContributionId("c-" + seq),
                new ThreadId("t"),
                seq,
                1,
                type,
                text,
                new ActorId(author),
                author,
                null,
                "",
                null,
                Instant.EPOCH,
                null,
                null,
                Map.of(),
                Set.of(),
                List.of(competences),
                List.of(),
                false);
    }
}
