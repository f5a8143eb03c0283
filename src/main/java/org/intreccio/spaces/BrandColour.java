package org.intreccio.spaces;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.intreccio.kernel.InvalidValue;

/**
 * A space's own colour, {@code #rrggbb} in lower case, fit to be read: white words on it reach a contrast of 4.5 : 1, as WCAG 2.2
 * (1.4.3, level AA) asks of text.
 *
 * <p>On the dark scheme it is lightened by itself until it reaches the same against the dark paper ({@link #onDark}).
 */
public record BrandColour(String hex) {

    /** What text must reach against its background. */
    public static final double ENOUGH = 4.5;

    private static final int WHITE = 0xffffff;
    private static final int DARK_PAPER = 0x10191c;

    public BrandColour {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw InvalidValue.of("colour", "spaces.error.colour", hex);
        }
        if (contrast(rgb(hex), WHITE) < ENOUGH) {
            throw InvalidValue.of("colour", "spaces.error.colour-contrast", hex, fit(hex));
        }
    }

    /** The nearest colour of the same hue that is fit: the same one, or a darker one. */
    public static String fit(String hex) {
        return shifted(rgb(hex), WHITE, part -> part * 97 / 100);
    }

    /** The same hue, light enough to be read on the dark scheme's paper. */
    public String onDark() {
        return shifted(rgb(hex), DARK_PAPER, part -> part + Math.max(1, (255 - part) * 4 / 100));
    }

    private static String shifted(int colour, int background, IntUnaryOperator step) {
        int shifted = colour;
        while (contrast(shifted, background) < ENOUGH) {
            shifted = step.applyAsInt(shifted >> 16) << 16
                    | step.applyAsInt(shifted >> 8 & 0xff) << 8
                    | step.applyAsInt(shifted & 0xff);
        }
        return String.format(Locale.ROOT, "#%06x", shifted);
    }

    /** The contrast ratio of two colours, 1–21 (WCAG 2.2, "contrast ratio"). */
    static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The relative luminance of a colour, 0–1 (WCAG 2.2, "relative luminance"). */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex.substring(1), 16);
    }
}
