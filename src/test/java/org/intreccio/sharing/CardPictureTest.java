package org.intreccio.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardPictureTest {

    private static final int PAPER = 0xFFFBF6EE;

    @Test
    void drawsWordsOnPaperInTheSizeThatOthersExpect() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(CardPicture.png(card("Orti e cortili"))));
        assertThat(picture.getWidth()).isEqualTo(1_200);
        assertThat(picture.getHeight()).isEqualTo(630);
        // The margin stays free below the threads, the words stand beside it.
        assertThat(IntStream.range(130, 630).allMatch(y -> picture.getRGB(40, y) == PAPER))
                .isTrue();
        assertThat(IntStream.range(80, 600)
                        .anyMatch(x -> IntStream.range(190, 270).anyMatch(y -> picture.getRGB(x, y) != PAPER)))
                .isTrue();
    }

    @Test
    void keepsALongTitleWithinThePicture() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(CardPicture.png(card("Rigenerazione ".repeat(40)))));
        assertThat(IntStream.range(130, 630).allMatch(y -> picture.getRGB(1_190, y) == PAPER))
                .isTrue();
        assertThat(IntStream.range(80, 1_100).allMatch(x -> picture.getRGB(x, 500) == PAPER))
                .as("nothing is written into the last line")
                .isTrue();
    }

    @Test
    void drawsACardThatSaysNothing() {
        assertThat(CardPicture.png(new ShareCard("", "", "", "", List.of(), "x", Map.of())))
                .isNotEmpty();
    }

    private static ShareCard card(String title) {
        return new ShareCard(
                "Sfida · Comune di Milano",
                title,
                "Cerchiamo chi apra cortili e orti al quartiere.",
                "Proposte fino al 12 luglio 2026",
                List.of(),
                "challenges/c-1",
                Map.of());
    }
}
