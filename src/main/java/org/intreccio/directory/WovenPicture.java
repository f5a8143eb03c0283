package org.intreccio.directory;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws a piece of cloth in a few colours: the pictures of actors that the demonstration community made up. */
record WovenPicture(List<Color> colours, int threads) {

    /** @param colours as {@code 1f6f78-c65d3b-f4ede1}: ground, warp and weft */
    static WovenPicture of(String colours, int threads) {
        return new WovenPicture(
                java.util.Arrays.stream(colours.split("-"))
                        .map(c -> Color.decode("#" + c))
                        .toList(),
                threads);
    }

    /** A PNG of this size in pixels. */
    InputStream draw(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(colours.getFirst());
        pen.fillRect(0, 0, width, height);
        double step = (double) Math.min(width, height) / threads;
        for (int row = 0; row * step < height; row++) {
            for (int column = 0; column * step < width; column++) {
                crossing(pen, row, column, step);
            }
        }
        pen.dispose();
        return png(image);
    }

    /** One thread passes over the other, by turns; every third warp thread has the ground's darker sister. */
    private void crossing(Graphics2D pen, int row, int column, double step) {
        var warpOnTop = (row + column) % 2 == 0;
        var warp = column % 3 == 2 ? colours.getFirst().darker() : colours.get(1);
        var weft = colours.getLast();
        double thick = step * 0.62;
        double gap = (step - thick) / 2;
        var upright =
                new RoundRectangle2D.Double(column * step + gap, row * step - gap, thick, step + 2 * gap, gap, gap);
        var across =
                new RoundRectangle2D.Double(column * step - gap, row * step + gap, step + 2 * gap, thick, gap, gap);
        pen.setColor(warpOnTop ? weft : warp);
        pen.fill(warpOnTop ? across : upright);
        pen.setColor(warpOnTop ? warp : weft);
        pen.fill(warpOnTop ? upright : across);
    }

    private static InputStream png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
