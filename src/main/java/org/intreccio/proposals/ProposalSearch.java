package org.intreccio.proposals;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Finds proposals that everybody may read by their words. */
@Service
public class ProposalSearch {

    private static final int LOOKED_AT = 60;
    private static final int WORDS = 8;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ProposalQueries queries;
    private final ProposalCatalogue catalogue;

    ProposalSearch(ProposalQueries queries, ProposalCatalogue catalogue) {
        this.queries = queries;
        this.catalogue = catalogue;
    }

    /** Those in whose title or summary every word begins a word; the best first. */
    public List<ProposalPage> find(String text) {
        // Letters and digits alone reach the index, each word as the beginning of one: nothing of its language.
        var asked = BETWEEN.splitAsStream(text)
                .filter(word -> !word.isBlank())
                .limit(WORDS)
                .map(word -> "+" + word.toLowerCase(Locale.ROOT) + "*")
                .collect(Collectors.joining(" "));
        if (asked.isEmpty()) {
            return List.of();
        }
        var ids = queries.alike(asked, LOOKED_AT);
        return catalogue.pages(queries.all(ids)).stream()
                .filter(p -> ProposalCatalogue.isPublic(p.proposal().status(), p.call()))
                .sorted((a, b) -> Integer.compare(ids.indexOf(a.id()), ids.indexOf(b.id())))
                .toList();
    }
}
