package org.intreccio.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides one record into cells (RFC 4180 with any separator), line after line, since a quoted cell may span several.
 *
 * <p>A quote inside a cell that did not begin with one is a letter like others; a quote that closes a cell must be followed by a
 * separator or the end.
 */
final class CsvSplitter {

    /** How far a record is after a line. */
    enum State {
        COMPLETE,
        OPEN,
        BROKEN
    }

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    CsvSplitter(char separator) {
        this.separator = separator;
    }

    State line(String text) {
        int i = 0;
        if (quoted) {
            cell.append('\n');
        }
        while (true) {
            if (!quoted && cell.isEmpty() && i < text.length() && text.charAt(i) == '"') {
                quoted = true;
                i++;
            }
            if (quoted) {
                i = closing(text, i);
                if (i < 0) {
                    return State.OPEN;
                }
                quoted = false;
                i++;
                if (i < text.length() && text.charAt(i) != separator) {
                    return State.BROKEN;
                }
            } else {
                int end = text.indexOf(separator, i);
                cell.append(text, i, end < 0 ? text.length() : end);
                i = end < 0 ? text.length() : end;
            }
            cells.add(cell.toString());
            cell.setLength(0);
            if (i >= text.length()) {
                return State.COMPLETE;
            }
            i++;
            if (i == text.length()) {
                cells.add("");
                return State.COMPLETE;
            }
        }
    }

    /** Appends up to the quote that closes the cell and returns where it stands; -1 when the line has none. */
    private int closing(String text, int from) {
        int i = from;
        while (true) {
            int quote = text.indexOf('"', i);
            if (quote < 0) {
                cell.append(text, i, text.length());
                return -1;
            }
            cell.append(text, i, quote);
            if (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
                cell.append('"');
                i = quote + 2;
            } else {
                return quote;
            }
        }
    }

    List<String> cells() {
        return List.copyOf(cells);
    }

    int held() {
        return cell.length();
    }
}
