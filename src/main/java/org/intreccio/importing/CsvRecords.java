package org.intreccio.importing;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.intreccio.importing.CsvLines.Flaw;
import org.intreccio.importing.CsvLines.Line;
import org.intreccio.importing.CsvSplitter.State;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file, strict about each and tolerant of all: a broken one is told with its line and reason, and reading goes
 * on with the line after the one it began on, so that one forgotten quote costs one row and not the rest of the file.
 *
 * <p>Holds at most one record in memory, and that within {@link CsvLimits}.
 */
final class CsvRecords implements Closeable {

    private final CsvLines lines;
    private final CsvLimits limits;
    private final char separator;
    private final Deque<Line> again = new ArrayDeque<>();
    private final List<Line> taken = new ArrayList<>();
    private int columns = -1;

    CsvRecords(CsvLines lines, char separator, CsvLimits limits) {
        this.lines = lines;
        this.separator = separator;
        this.limits = limits;
    }

    /** The next record; null at the end. The first one, the header, says how many cells the others must have. */
    @Nullable CsvRecord next() throws IOException {
        taken.clear();
        var first = take();
        while (first != null && first.flaw() == Flaw.NONE && first.text().isBlank()) {
            taken.clear();
            first = take();
        }
        if (first == null) {
            return null;
        }
        var splitter = new CsvSplitter(separator);
        var rejection = split(first, splitter);
        var cells = splitter.cells();
        if (rejection == null && columns < 0) {
            columns = cells.size();
        }
        if (rejection == null && cells.size() != columns) {
            rejection = reject(RejectReason.COLUMN_COUNT, cells.size() + " / " + columns);
            beginAgainAfterFirst();
        }
        if (rejection == null && cells.stream().anyMatch(c -> c.length() > limits.field())) {
            rejection = reject(RejectReason.TOO_LARGE, "");
        }
        return new CsvRecord(first.number(), cells, rejection);
    }

    private @Nullable Rejection split(Line first, CsvSplitter splitter) throws IOException {
        var line = first;
        while (true) {
            if (line.flaw() != Flaw.NONE) {
                beginAgainAfterFirst();
                return reject(
                        line.flaw() == Flaw.TOO_LARGE ? RejectReason.TOO_LARGE : RejectReason.BAD_ENCODING,
                        line.flaw() == Flaw.TOO_LARGE ? "" : line.text());
            }
            var state = splitter.line(line.text());
            if (state == State.COMPLETE) {
                return null;
            }
            var next = state == State.BROKEN || tooMuch(splitter) ? null : take();
            if (next == null) {
                beginAgainAfterFirst();
                return reject(RejectReason.UNBALANCED_QUOTES, first.text());
            }
            line = next;
        }
    }

    private boolean tooMuch(CsvSplitter splitter) {
        return taken.size() >= limits.linesOfRecord() || splitter.held() > limits.line();
    }

    private @Nullable Line take() throws IOException {
        var line = again.isEmpty() ? lines.next() : again.poll();
        if (line != null) {
            taken.add(line);
        }
        return line;
    }

    private void beginAgainAfterFirst() {
        for (int i = taken.size() - 1; i > 0; i--) {
            again.push(taken.get(i));
        }
    }

    private static Rejection reject(RejectReason reason, String detail) {
        return new Rejection(reason, null, detail);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
