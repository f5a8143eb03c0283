package org.intreccio.importing;

/**
 * How much of a file is held in memory at once, whatever the file looks like.
 *
 * @param line bytes of one physical line
 * @param field characters of one cell
 * @param linesOfRecord physical lines that one quoted record may span
 */
record CsvLimits(int line, int field, int linesOfRecord) {

    static final CsvLimits USUAL = new CsvLimits(1 << 20, 1 << 16, 2_000);
}
