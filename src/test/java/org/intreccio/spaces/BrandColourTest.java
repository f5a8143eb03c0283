package org.intreccio.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColourTest {

    private static final int WHITE = 0xffffff;
    private static final int DARK_PAPER = 0x10191c;

    private static int rgb(String hex) {
        return Integer.parseInt(hex.substring(1), 16);
    }

    @Test
    void computesTheContrastOfTheGuideline() {
        assertThat(BrandColour.contrast(0, WHITE)).isEqualTo(21, within(1e-9));
        assertThat(BrandColour.contrast(WHITE, WHITE)).isEqualTo(1, within(1e-9));
        // The best known pair: #767676 is the lightest grey that passes on white, #777777 just fails.
        assertThat(BrandColour.contrast(0x767676, WHITE)).isBetween(4.5, 4.6);
        assertThat(BrandColour.contrast(0x777777, WHITE)).isBetween(4.4, 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teal", "#12345", "#12345g", "0f5960", "#0f59600"})
    void refusesWhatIsNoColour(String typed) {
        assertThatThrownBy(() -> new BrandColour(typed))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.key()).isEqualTo("spaces.error.colour"));
    }

    @Test
    void refusesWhatCannotBeReadAndNamesTheNearestThatCan() {
        assertThatThrownBy(() -> new BrandColour("#FFD400")).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.key()).isEqualTo("spaces.error.colour-contrast");
            var offered = e.arguments().get(1).toString();
            assertThat(new BrandColour(offered).hex()).isEqualTo(offered);
        });
    }

    static Stream<String> anyColours() {
        var random = new Random(20261122);
        return IntStream.range(0, 300).mapToObj(i -> String.format(Locale.ROOT, "#%06x", random.nextInt(0x1000000)));
    }

    @ParameterizedTest
    @MethodSource("anyColours")
    void mendsEveryColourForBothSchemes(String hex) {
        var fit = new BrandColour(BrandColour.fit(hex));
        assertThat(BrandColour.contrast(rgb(fit.hex()), WHITE)).isGreaterThanOrEqualTo(BrandColour.ENOUGH);
        assertThat(BrandColour.contrast(rgb(fit.onDark()), DARK_PAPER)).isGreaterThanOrEqualTo(BrandColour.ENOUGH);
    }

    @Test
    void leavesAFitColourAlone() {
        assertThat(BrandColour.fit("#0f5960")).isEqualTo("#0f5960");
        assertThat(new BrandColour(" #0F5960 ").hex()).isEqualTo("#0f5960");
    }

    @ParameterizedTest
    @EnumSource(SpaceTemplate.class)
    void fitsEveryTemplate(SpaceTemplate template) {
        assertThat(template.colour().hex()).startsWith("#");
    }
}
