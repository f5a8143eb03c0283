package org.intreccio.threads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.directory.Named;
import org.intreccio.documents.Markdown;
import org.intreccio.kernel.FoldedWords;

/**
 * What is sought in a room beside what is offered in it, drawn from its contributions.
 *
 * <p>An offer may fit a need that names the same competence, or that speaks of the same things: likeness is 1 for a shared competence, ¼
 * for each further one (at most 1½), plus the share of words that both have (Dice, over beginnings of words of four letters and more, so that singular and plural
 * meet), and what is below {@value #LEAST} is not told. Nothing is matched with what its own author wrote.
 *
 * @param needs those not met first, the newest before the older; each with the offers that may fit, the likeliest first, 5 at most
 * @param offers all of them, the newest first
 */
public record Board(List<Need> needs, List<Contribution> offers) {

    private static final double LEAST = 0.2;
    private static final int MOST = 5;
    private static final int STEM = 5;
    private static final int SHORTEST = 4;

    /**
     * A need.
     *
     * @param met those offers that are said to meet it
     * @param fits those that may
     */
    public record Need(Contribution need, List<Contribution> met, List<Fit> fits) {}

    /**
     * An offer that may fit.
     *
     * @param shared the competences that both name
     * @param likeness 0–2½
     */
    public record Fit(Contribution offer, List<Named> shared, double likeness) {}

    static Board of(List<Contribution> all) {
        var newest = all.stream()
                .filter(Contribution::stands)
                .sorted(Comparator.comparingLong(Contribution::seq).reversed())
                .toList();
        var offers =
                newest.stream().filter(c -> c.type() == ContributionType.OFFER).toList();
        var byId = offers.stream().collect(Collectors.toMap(Contribution::id, c -> c));
        var words = newest.stream().collect(Collectors.toMap(Contribution::id, c -> words(c.text())));
        var needs = newest.stream()
                .filter(c -> c.type() == ContributionType.NEED)
                .map(need -> {
                    var met = need.metBy().stream()
                            .filter(byId::containsKey)
                            .map(byId::get)
                            .toList();
                    return new Need(need, met, fits(need, offers, words));
                })
                .sorted(Comparator.comparing(n -> !n.met().isEmpty()))
                .toList();
        return new Board(needs, offers);
    }

    private static List<Fit> fits(
            Contribution need, List<Contribution> offers, Map<ContributionId, Set<String>> words) {
        var fits = new ArrayList<Fit>();
        for (var offer : offers) {
            var same = need.author() != null && need.author().equals(offer.author());
            if (same || need.metBy().contains(offer.id())) {
                continue;
            }
            var shared = need.competences().stream()
                    .filter(n ->
                            offer.competences().stream().anyMatch(o -> o.code().equals(n.code())))
                    .toList();
            var likeness = (shared.isEmpty() ? 0 : Math.min(1.5, 0.75 + shared.size() * 0.25))
                    + dice(words.getOrDefault(need.id(), Set.of()), words.getOrDefault(offer.id(), Set.of()));
            if (likeness >= LEAST) {
                fits.add(new Fit(offer, shared, likeness));
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::likeness).reversed());
        return List.copyOf(fits.subList(0, Math.min(MOST, fits.size())));
    }

    private static double dice(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }

    private static Set<String> words(String text) {
        return java.util.Arrays.stream(FoldedWords.folded(Markdown.plain(text)).split(" ", -1))
                .filter(w -> w.length() >= SHORTEST)
                .map(w -> w.substring(0, Math.min(STEM, w.length())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
