package org.intreccio.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class DarkroomTest {

    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    @TempDir
    Path folder;

    private final PictureProperties limits =
            new PictureProperties(Path.of("unused"), DataSize.ofMegabytes(8), 40_000_000, 2);
    private final Darkroom darkroom = new Darkroom(limits);

    @Test
    void makesPicturesSmallAndKeepsTheirProportions() throws IOException {
        var kept = ImageIO.read(new ByteArrayInputStream(
                develop(PictureFiles.jpeg(2_000, 1_000)).content()));
        assertThat(kept.getWidth()).isEqualTo(512);
        assertThat(kept.getHeight()).isEqualTo(256);
        var small = ImageIO.read(
                new ByteArrayInputStream(develop(PictureFiles.png(40, 20)).content()));
        assertThat(small.getWidth()).as("None is blown up").isEqualTo(40);
    }

    @Test
    void readsAllThreeFormats() throws IOException {
        assertThat(develop(PictureFiles.jpeg(30, 30)).type()).isEqualTo("image/jpeg");
        assertThat(develop(PictureFiles.png(30, 30)).type()).isEqualTo("image/png");
        assertThat(develop(Base64.getDecoder().decode(WEBP)).content()).isNotEmpty();
    }

    @Test
    void leavesNothingButThePicture() throws IOException {
        var jpeg = PictureFiles.jpeg(60, 60);
        var exif = "Exif\0\0MM\0*GPS 45.46 N 9.19 E".getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        out.write(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        out.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        out.write(PictureFiles.zip());
        var kept = new String(develop(out.toByteArray()).content(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("GPS", "<script>", "PK\3\4");
    }

    @Test
    void refusesWhatIsNoPictureWhateverItSaysOfItself() throws IOException {
        assertRefused("svg", "<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8));
        assertRefused("type", "GIF89a<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertRefused("type", PictureFiles.zip());
        assertRefused("empty", new byte[0]);
        var cut = PictureFiles.png(200, 200);
        assertRefused("broken", Arrays.copyOf(cut, cut.length / 3));
        assertRefused("broken", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3});
    }

    @Test
    void refusesAFewBytesThatWouldUnpackToGigabytes() throws IOException {
        assertRefused("pixels", PictureFiles.pngThatSaysToBe(60_000, 60_000));
        assertRefused("pixels", PictureFiles.pngThatSaysToBe(19_000, 19_000));
    }

    @Test
    void unpacksNoMoreThanAFewAtOnceAndForgetsNobody() throws Exception {
        var narrow = new Darkroom(new PictureProperties(Path.of("unused"), DataSize.ofMegabytes(8), 40_000_000, 1));
        var png = PictureFiles.png(600, 400);
        var broken = Arrays.copyOf(png, png.length / 3);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(() -> i % 3 == 0
                            ? assertThatThrownBy(() -> narrow.develop(new ByteArrayInputStream(broken), 64, 64))
                                    .isInstanceOf(InvalidValue.class)
                            : assertThat(narrow.develop(new ByteArrayInputStream(png), 64, 64)
                                            .content())
                                    .isNotEmpty()))
                    .toList();
            for (var one : all) {
                assertThat(one.get()).isNotNull();
            }
        }
    }

    @Test
    void readsNoMoreThanMayBeUploaded() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 0x89;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 0x89);
                read += length;
                return length;
            }
        };
        assertThatThrownBy(() -> darkroom.develop(endless, 512, 512))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.key()).isEqualTo("pictures.error.large"));
        assertThat(endless.read).isEqualTo(limits.largest().toBytes() + 1);
    }

    @Test
    void keepsEachUploadForItselfAndFindsItByItsOwnNameAlone() throws IOException {
        var store = new FolderPictureStore(new PictureProperties(folder, DataSize.ofMegabytes(8), 1, 1));
        var picture = develop(PictureFiles.png(30, 30));
        var name = store.keep(picture);
        var other = store.keep(picture);
        assertThat(other).isNotEqualTo(name);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(name, other);
        store.forget(other);
        store.forget("../" + name);
        assertThat(folder.toFile().list()).containsExactly(name);
        try (var in = store.find(name).orElseThrow().open()) {
            assertThat(in.readAllBytes()).isEqualTo(picture.content());
        }
        for (var wrong :
                new String[] {"", "../" + name, "/etc/passwd", name + "/..", "..%2f" + name, name.substring(1)}) {
            assertThat(store.find(wrong)).as(wrong).isEmpty();
        }
    }

    private Picture develop(byte[] content) throws IOException {
        return darkroom.develop(new ByteArrayInputStream(content), 512, 512);
    }

    private void assertRefused(String why, byte[] content) {
        assertThatThrownBy(() -> develop(content))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.key()).isEqualTo("pictures.error." + why));
    }
}
