package org.intreccio.trust;

/**
 * What somebody may do.
 *
 * @param reports reports in a day
 * @param links links in one text
 */
public record Limits(int reports, int links) {}
