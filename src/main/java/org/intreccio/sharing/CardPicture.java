package org.intreccio.sharing;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws the picture that others show beside a shared link: 1,200 by 630, words on paper, two threads that cross. */
public final class CardPicture {

    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 80;
    private static final Color PAPER = new Color(0xFB, 0xF6, 0xEE);
    private static final Color INK = new Color(0x15, 0x27, 0x2C);
    private static final Color SOFT = new Color(0x4A, 0x5B, 0x60);
    private static final Color TEAL = new Color(0x0F, 0x59, 0x60);
    private static final Color TERRACOTTA = new Color(0xB0, 0x45, 0x2A);
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final Font REGULAR = font(".ttf");
    private static final Font BOLD = font("-Bold.ttf");
    private static final int MOST_LINES = 4;

    private CardPicture() {}

    /** The card as a PNG. Costs some tens of milliseconds. */
    public static byte[] png(ShareCard card) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        threads(pen);
        pen.setColor(TERRACOTTA);
        pen.setFont(BOLD.deriveFont(26f));
        pen.drawString(lines(pen, card.kicker(), 1).getFirst(), MARGIN, 120);
        pen.setColor(INK);
        pen.setFont(BOLD.deriveFont(card.title().length() > 70 ? 46f : 58f));
        int below = write(pen, card.title(), 190, MOST_LINES);
        pen.setColor(SOFT);
        pen.setFont(REGULAR.deriveFont(28f));
        if (below < 430) {
            write(pen, card.summary(), below + 24, 2);
        }
        pen.setColor(TEAL);
        pen.setFont(BOLD.deriveFont(28f));
        pen.drawString(lines(pen, card.badge(), 1).getFirst(), MARGIN, HEIGHT - 70);
        pen.drawString("Intreccio", WIDTH - MARGIN - pen.getFontMetrics().stringWidth("Intreccio"), HEIGHT - 70);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void threads(Graphics2D pen) {
        pen.setStroke(new java.awt.BasicStroke(10f, java.awt.BasicStroke.CAP_ROUND, java.awt.BasicStroke.JOIN_ROUND));
        pen.setColor(TEAL);
        pen.draw(new CubicCurve2D.Double(-20, 30, 400, 90, 800, -30, 1_220, 40));
        pen.setColor(TERRACOTTA);
        pen.draw(new CubicCurve2D.Double(-20, 60, 400, -20, 800, 100, 1_220, 20));
    }

    /** Writes the text from this height on, and returns where it ends. */
    private static int write(Graphics2D pen, String text, int top, int most) {
        int y = top;
        for (var line : lines(pen, text, most)) {
            y += pen.getFontMetrics().getHeight();
            pen.drawString(line, MARGIN, y - pen.getFontMetrics().getDescent());
        }
        return y;
    }

    private static List<String> lines(Graphics2D pen, String text, int most) {
        var lines = new ArrayList<String>();
        if (text.isBlank()) {
            return List.of("");
        }
        var attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, pen.getFont());
        var measurer = new LineBreakMeasurer(attributed.getIterator(), pen.getFontRenderContext());
        int from = 0;
        while (from < text.length()) {
            int to = measurer.nextOffset(WIDTH - 2f * MARGIN);
            if (lines.size() == most - 1 && to < text.length()) {
                lines.add(text.substring(from, Math.max(from + 1, to - 2)).strip() + "…");
                break;
            }
            lines.add(text.substring(from, to).strip());
            measurer.setPosition(to);
            from = to;
        }
        return lines;
    }

    private static Font font(String file) {
        try (var in = CardPicture.class.getResourceAsStream(FONTS + file)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + FONTS + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
