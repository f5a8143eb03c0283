package org.intreccio.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A record read by column; each getter refuses what its cell must not be, with a {@link Rejection} that names the column. */
record CsvRow(CsvHeader header, List<String> cells) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,60}[A-Za-z0-9])?");
    private static final Pattern COORDINATES =
            Pattern.compile("\\(?\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*\\)?");
    private static final Set<String> UNKNOWN = Set.of("NA", "N/A", "NULL", "-");
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** The cell on one line, or null when it is empty or the file has no such column. */
    @Nullable String text(String column) {
        var raw = raw(column);
        if (raw == null) {
            return null;
        }
        if (CONTROL.matcher(raw).find()) {
            throw new Rejection(RejectReason.CONTROL_CHARACTER, column, raw);
        }
        var text = raw.replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? null : text;
    }

    /** The first of these columns that says something. */
    @Nullable String anyText(String... columns) {
        for (var column : columns) {
            var text = text(column);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** A long free text: what cannot be printed becomes a space, and what is longer than this is cut. */
    @Nullable String prose(String column, int longest) {
        var raw = raw(column);
        if (raw == null) {
            return null;
        }
        var text = CONTROL.matcher(raw).replaceAll(" ").strip();
        return text.isEmpty()
                ? null
                : text.length() > longest ? text.substring(0, longest).strip() + "…" : text;
    }

    /** The id in the first of these columns that has one. */
    String id(String... columns) {
        var text = anyText(columns);
        if (text == null) {
            throw new Rejection(RejectReason.MISSING, columns[0], "");
        }
        if (!ID.matcher(text).matches()) {
            throw new Rejection(RejectReason.BAD_ID, columns[0], text);
        }
        return text;
    }

    /** A day, as {@code 2019-01-31}, with or without a time behind it, or as {@code 31/1/2019}. */
    @Nullable LocalDate date(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        try {
            var date = text.indexOf('/') >= 0
                    ? LocalDate.parse(text, DAY_FIRST)
                    : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeException e) {
            // Refused below, like a date of another age.
        }
        throw new Rejection(RejectReason.BAD_DATE, column, text);
    }

    /** A number with a decimal point or comma, and with thousands marked by the other; null also where it is "NA". */
    @Nullable Double number(String column) {
        var text = text(column);
        if (text == null || UNKNOWN.contains(text.toUpperCase(Locale.ROOT))) {
            return null;
        }
        try {
            var number = Double.parseDouble(decimalPoint(text.replace(" ", "")));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw new Rejection(RejectReason.BAD_NUMBER, column, text);
    }

    private static String decimalPoint(String number) {
        int comma = number.lastIndexOf(',');
        int point = number.lastIndexOf('.');
        return comma > point ? number.replace(".", "").replace(',', '.') : number.replace(",", "");
    }

    /** Latitude and longitude written in one cell, "(45.46, 9.19)"; null when it holds no such thing. */
    double @Nullable [] coordinates(String column) {
        var text = text(column);
        var match = COORDINATES.matcher(text == null ? "" : text);
        return match.matches()
                ? new double[] {Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2))}
                : null;
    }

    private @Nullable String raw(String column) {
        var position = header.position(CsvHeader.plain(column));
        return position.isEmpty() ? null : cells.get(position.getAsInt());
    }
}
