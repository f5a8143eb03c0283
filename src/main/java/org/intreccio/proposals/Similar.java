package org.intreccio.proposals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intreccio.challenges.ChallengeCatalogue;
import org.springframework.stereotype.Service;

/**
 * Finds proposals like one that is being written: by their words, and by the themes, competences and places that they share. Only such as
 * the writer may see: published ones, teams that show themselves, and the writer's own.
 */
@Service
public class Similar {

    private static final int MOST = 5;
    private static final int LOOKED_AT = 40;
    private static final int WORDS = 24;
    private static final int SHORTEST = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ProposalQueries queries;
    private final ProposalCatalogue catalogue;
    private final ChallengeCatalogue challenges;

    Similar(ProposalQueries queries, ProposalCatalogue catalogue, ChallengeCatalogue challenges) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.challenges = challenges;
    }

    /**
     * One that is like another.
     *
     * @param words whether their words are alike
     * @param shared how many themes, competences and places they share
     * @param open whether the reader may read all of it; else only that its team is being formed
     */
    public record Hit(
            ProposalId id, String title, String summary, String call, boolean words, long shared, boolean open) {}

    /** The likest first. */
    public List<Hit> to(ProposalPage page, ProposalText text, Locale locale) {
        var asked = asked(text);
        var alike = asked.isEmpty() ? List.<ProposalId>of() : queries.alike(asked, LOOKED_AT);
        var sharing = queries.sharing(page.id());
        var ids = new LinkedHashSet<>(alike);
        ids.addAll(sharing.keySet());
        ids.remove(page.id());
        var rank = new HashMap<ProposalId, Double>();
        ids.forEach(id -> rank.put(
                id,
                (alike.contains(id) ? 1 + 2.0 / (1 + alike.indexOf(id)) : 0)
                        + Math.min(1, sharing.getOrDefault(id, 0L) / 5.0)));
        return queries.all(ids).stream()
                .sorted(Comparator.comparingDouble((StoredProposal p) -> -rank.getOrDefault(p.id(), 0.0))
                        .thenComparing(p -> p.id().value()))
                .flatMap(p -> hit(p, locale, Set.copyOf(alike), sharing.getOrDefault(p.id(), 0L)).stream())
                .limit(MOST)
                .toList();
    }

    private List<Hit> hit(StoredProposal p, Locale locale, Set<ProposalId> alike, long shared) {
        var all = new ArrayList<Hit>();
        challenges.find(p.challenge()).ifPresent(call -> {
            var readable = !catalogue.pages(List.of(p)).isEmpty();
            var forming = p.forming()
                    && p.status() == ProposalStatus.DRAFT
                    && call.status().isPublic();
            if ((readable || forming) && !p.text().title().isBlank()) {
                all.add(new Hit(
                        p.id(),
                        p.text().title(),
                        p.text().summary(),
                        call.title().in(locale),
                        alike.contains(p.id()),
                        shared,
                        readable));
            }
        });
        return all;
    }

    /** The question for the index: the longer words of title and summary, each once; nothing that its language would take for its own. */
    private static String asked(ProposalText text) {
        return BETWEEN.splitAsStream(text.title() + " " + text.summary())
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(WORDS)
                .collect(Collectors.joining(" "));
    }
}
