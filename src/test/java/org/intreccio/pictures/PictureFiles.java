package org.intreccio.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that somebody may send as a picture, the honest and the hostile ones. */
public final class PictureFiles {

    private PictureFiles() {}

    public static byte[] png(int width, int height) {
        return picture("png", width, height, BufferedImage.TYPE_INT_ARGB);
    }

    public static byte[] jpeg(int width, int height) {
        return picture("jpg", width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] picture(String format, int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An archive whose one file would unpack to somewhere else. */
    public static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../bomb"));
            zip.write(new byte[100_000]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    /** A PNG that says to be so large, and holds nothing. */
    public static byte[] pngThatSaysToBe(int width, int height) throws IOException {
        var head = new ByteArrayOutputStream();
        var data = new DataOutputStream(head);
        data.writeBytes("IHDR");
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 6, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.toByteArray());
        var out = new ByteArrayOutputStream();
        var png = new DataOutputStream(out);
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a});
        png.writeInt(13);
        png.write(head.toByteArray());
        png.writeInt((int) sum.getValue());
        return out.toByteArray();
    }
}
