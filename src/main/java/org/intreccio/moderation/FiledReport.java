package org.intreccio.moderation;

import java.time.Instant;

/**
 * A report as who made it sees it again.
 *
 * @param open whether stewards have not decided yet
 */
public record FiledReport(
        String kind, String title, String href, Breach breach, String words, Instant at, boolean open) {}
