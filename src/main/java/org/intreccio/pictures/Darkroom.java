package org.intreccio.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.TooMany;
import org.springframework.stereotype.Component;

/**
 * Makes of a file that somebody uploaded a picture that is safe to show, or says why not.
 *
 * <p>Believes neither the file's name nor its declared type, only its first bytes. What is kept is drawn anew from the pixels, so
 * that no place, camera, script or second file in it survives; how it was held is heeded first.
 */
@Component
public class Darkroom {

    private static final int LONGEST_SIDE = 20_000;

    /** Whoever waits longer would rather hear that they should come back. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PictureProperties properties;
    private final Semaphore gate;

    Darkroom(PictureProperties properties) {
        this.properties = properties;
        this.gate = new Semaphore(Math.max(1, properties.atOnce()), true);
    }

    /** The most bytes of a file. */
    public long largest() {
        return properties.largest().toBytes();
    }

    /**
     * Reads no more than may be uploaded, whatever the file says of its size. Only a few are unpacked at a time; the others wait, so
     * that no crowd of uploads fills the memory.
     *
     * @throws InvalidValue on {@code picture} with what is wrong and what would do
     * @throws TooMany after half a minute of waiting
     */
    public Picture develop(InputStream upload, int width, int height) throws IOException {
        var content = upload.readNBytes((int) largest() + 1);
        if (content.length > largest()) {
            throw refused("large", properties.largest().toMegabytes());
        }
        if (content.length == 0) {
            throw refused("empty");
        }
        var format = format(content);
        var size = measure(content, format);
        enter();
        try {
            var image = Thumbnails.of(new ByteArrayInputStream(content))
                    .size(Math.min(width, size.width()), Math.min(height, size.height()))
                    .asBufferedImage();
            return written(image);
        } catch (IOException | RuntimeException broken) {
            throw refused("broken");
        } finally {
            gate.release();
        }
    }

    private void enter() {
        try {
            if (!gate.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw TooMany.of("pictures.error.busy", Duration.ofMinutes(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TooMany.of("pictures.error.busy", Duration.ofMinutes(1));
        }
    }

    private static String format(byte[] content) {
        if (begins(content, 0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
            return "png";
        }
        if (begins(content, 0, 0xff, 0xd8, 0xff)) {
            return "jpeg";
        }
        if (begins(content, 0, 'R', 'I', 'F', 'F') && begins(content, 8, 'W', 'E', 'B', 'P')) {
            return "webp";
        }
        var text = new String(
                        Arrays.copyOf(content, Math.min(content.length, 1_000)),
                        java.nio.charset.StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
        throw refused(text.contains("<svg") ? "svg" : "type");
    }

    private static boolean begins(byte[] content, int from, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (content.length <= from + i || (content[from + i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private record Size(int width, int height) {}

    /** Asks the file's head for its measures before anything is unpacked: a few bytes may unpack to gigabytes. */
    private Size measure(byte[] content, String format) {
        var readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw refused("type");
        }
        var reader = readers.next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            return measure(reader);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw refused("broken");
        } finally {
            reader.dispose();
        }
    }

    private Size measure(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > properties.pixels()) {
            throw refused("pixels", width, height, properties.pixels() / 1_000_000);
        }
        return new Size(width, height);
    }

    private static Picture written(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        var clear = image.getColorModel().hasAlpha();
        Thumbnails.of(image)
                .scale(1)
                .outputFormat(clear ? "png" : "jpg")
                .outputQuality(0.86)
                .toOutputStream(out);
        return new Picture(clear ? "image/png" : "image/jpeg", out.toByteArray());
    }

    private static InvalidValue refused(String why, Object... arguments) {
        return InvalidValue.of("picture", "pictures.error." + why, arguments);
    }
}
