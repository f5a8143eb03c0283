package org.intreccio.challenges;

import java.time.Instant;
import org.intreccio.directory.Bilingual;

/**
 * One version of what a call lays down, as it stood from then on.
 *
 * @param version from 1, which was published with the call
 * @param note what changed and why; blank for the first one
 */
public record Amendment(int version, Instant at, Bilingual note, Bilingual title, Bilingual brief, Terms terms) {}
