package org.intreccio.proposals;

import org.intreccio.directory.Bilingual;

/**
 * Why a proposal breaks a rule of its call, as it was told when it was judged.
 *
 * @param remedy what would mend it; blank where nothing was said
 */
public record Reason(Bilingual sentence, Bilingual remedy) {}
