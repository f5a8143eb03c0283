package org.intreccio.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file.
 *
 * @param line the physical line it begins on, counted from 1
 * @param rejection why it cannot be read; null when it can
 */
record CsvRecord(long line, List<String> cells, @Nullable Rejection rejection) {}
