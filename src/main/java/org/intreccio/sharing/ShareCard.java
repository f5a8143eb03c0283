package org.intreccio.sharing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the portal as others show it, in one language.
 *
 * @param kicker what it is and whose: {@code Sfida · Comune di Milano}
 * @param summary a sentence or two
 * @param badge its state, in words
 * @param facts a few more words each
 * @param path its page, without a leading slash
 * @param data schema.org, as it is written in JSON-LD
 */
public record ShareCard(
        String kicker,
        String title,
        String summary,
        String badge,
        List<String> facts,
        String path,
        Map<String, ? extends @Nullable Object> data) {

    public ShareCard {
        facts = List.copyOf(facts);
    }
}
