package org.intreccio.importing;

/** Reads one row of one kind of file into the batch. */
@FunctionalInterface
interface RowReader {

    /** Goes up when the same files come to mean more, so that they are read again. */
    String READING = "3";

    /**
     * Adds what the row says to the batch.
     *
     * @throws Rejection when the row must stay out
     */
    void read(CsvRow row, ImportBatch batch);
}
