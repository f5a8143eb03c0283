package org.intreccio.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The physical lines of a UTF-8 file, numbered from 1, with or without a byte-order mark, ended by LF or CRLF.
 *
 * <p>A line beyond the limit is passed over without being held, one that is not UTF-8 is marked: neither stops the reading.
 */
final class CsvLines implements Closeable {

    /** What is wrong with a line as a whole. */
    enum Flaw {
        NONE,
        TOO_LARGE,
        BAD_ENCODING
    }

    record Line(long number, String text, Flaw flaw) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 12];
    private int from;
    private int to;
    private long number;

    CsvLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    @Nullable Line next() throws IOException {
        int length = 0;
        boolean tooLarge = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            int part = end - from;
            tooLarge |= length + part > limit;
            if (!tooLarge) {
                length = hold(length, part);
            }
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return tooLarge ? new Line(number, "", Flaw.TOO_LARGE) : decode(length);
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return to > 0;
    }

    private int hold(int length, int part) {
        if (length + part > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + part));
        }
        System.arraycopy(buffer, from, line, length, part);
        return length + part;
    }

    private Line decode(int length) {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        var text = new String(line, 0, end, StandardCharsets.UTF_8);
        if (number == 1 && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        // The replacement character may also be the file's own.
        var broken = text.indexOf('\uFFFD') >= 0 && !wellFormed(end);
        return new Line(number, text, broken ? Flaw.BAD_ENCODING : Flaw.NONE);
    }

    private boolean wellFormed(int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
