package org.intreccio.challenges;

import org.intreccio.directory.Bilingual;

/**
 * A section that each proposal has.
 *
 * @param code stable within the call
 * @param help what belongs there
 * @param most characters it may have
 * @param confidential whether only the team and the committee read it
 */
public record SectionTemplate(
        String code, Bilingual title, Bilingual help, boolean required, int most, boolean confidential) {}
