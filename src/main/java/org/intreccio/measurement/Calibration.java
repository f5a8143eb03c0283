package org.intreccio.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.DoubleAdder;

/** Tells what the machine is worth while it measures: other people's work on it shows here before it spoils a figure. */
final class Calibration {

    private static final int CELLS = 1 << 26;
    private static final int READS = 4_000_000;
    private static final int SYNCS = 200;

    private Calibration() {}

    /** One line: work of two threads against one, a dependent random read, a synced write of 4 KB. */
    static String line() {
        double alone = spin(1);
        double together = spin(2);
        return String.format(
                Locale.ROOT,
                "calibration: two threads do %.2f × the work of one; dependent random read %.0f ns; fdatasync p50 %.2f ms",
                2 * alone / together,
                dependentRead(),
                sync());
    }

    private static double spin(int threads) {
        long start = System.nanoTime();
        var sum = new DoubleAdder();
        var running = new Thread[threads];
        Arrays.setAll(
                running,
                i -> Thread.ofPlatform()
                        .start(() -> sum.add(new Random(i).doubles(20_000_000).sum())));
        for (Thread thread : running) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return System.nanoTime() - start;
    }

    private static double dependentRead() {
        int[] next = new int[CELLS];
        int step = 0x5DEECE6D | 1;
        for (int i = 0; i < CELLS; i++) {
            next[i] = (int) ((i * 1_664_525L + step) & (CELLS - 1));
        }
        long start = System.nanoTime();
        int at = 0;
        for (int i = 0; i < READS; i++) {
            at = next[at];
        }
        double nanos = (double) (System.nanoTime() - start) / READS;
        return at == -1 ? 0 : nanos;
    }

    private static double sync() {
        try {
            Path file = Files.createTempFile("intreccio-sync", "");
            long[] nanos = new long[SYNCS];
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                for (int i = 0; i < SYNCS; i++) {
                    channel.write(ByteBuffer.allocate(4_096));
                    long start = System.nanoTime();
                    channel.force(false);
                    nanos[i] = System.nanoTime() - start;
                }
            } finally {
                Files.delete(file);
            }
            Arrays.sort(nanos);
            return nanos[SYNCS / 2] / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
