package org.intreccio.recommendation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorId;
import org.intreccio.ranking.Leaning;
import org.springframework.stereotype.Service;

/**
 * Replays what actors said of partners, in the order of time: before each word, where would its partner have stood with and without
 * leaning by what the same actor had said until then? The network is the one of now, not of then; nothing is written.
 */
@Service
public class Replay {

    /** So many actors are replayed at most. */
    private static final int GIVERS = 2_000;

    private static final int SEEN = 10;

    private final FeedbackQueries feedback;
    private final Leanings leanings;

    Replay(FeedbackQueries feedback, Leanings leanings) {
        this.feedback = feedback;
        this.leanings = leanings;
    }

    /**
     * Mean places of partners, 1 the first; whoever stands below the hundredth counts as the hundred-and-first.
     *
     * @param words how many words were replayed
     * @param without with the ranking as it is for others
     * @param with leaned
     */
    public record Places(int words, double without, double with) {}

    /**
     * What came of it.
     *
     * @param actors who had said something of two partners at least
     * @param good of partners found useful, met by introduction or worked with: lower is better
     * @param bad of partners set aside: higher is better
     * @param changed how many of the first ten are others, on the average
     */
    public record Report(int actors, Places good, Places bad, double changed) {

        /** The report as a command prints it. */
        public String told() {
            return String.format(
                    Locale.ROOT,
                    """
                    Words of %d actors replayed in the order of time, each with what the same actor had said before.
                                                     words  mean place without   with
                    later useful, met, worked with   %5d  %18.1f %6.1f   (lower is better)
                    later not for me                 %5d  %18.1f %6.1f   (higher is better)
                    Of the first ten, %.2f are others on the average.
                    """,
                    actors,
                    good.words(),
                    good.without(),
                    good.with(),
                    bad.words(),
                    bad.without(),
                    bad.with(),
                    changed);
        }
    }

    /** Replays all of it; about two rankings a word, some milliseconds each. */
    public Report run() {
        var steps = new ArrayList<Step>();
        var givers = feedback.givers(GIVERS);
        givers.forEach(giver -> steps.addAll(steps(giver)));
        return new Report(
                givers.size(),
                places(steps.stream().filter(Step::good).toList()),
                places(steps.stream().filter(step -> !step.good()).toList()),
                steps.stream().mapToInt(Step::changed).average().orElse(0));
    }

    private record Step(boolean good, int without, int with, int changed) {}

    private List<Step> steps(ActorId giver) {
        var said =
                feedback.said(giver).stream().filter(one -> one.weight() != 0).toList();
        var plain = leanings.ranked(giver, List.of());
        var steps = new ArrayList<Step>();
        for (int i = 1; i < said.size(); i++) {
            var word = said.get(i);
            var until = said.subList(0, i).stream()
                    .map(one -> one.opinion(word.at()))
                    .toList();
            var leaned = leanings.ranked(giver, until);
            steps.add(new Step(
                    word.good(), place(plain, word.partner()), place(leaned, word.partner()), changed(plain, leaned)));
        }
        return steps;
    }

    private static int place(List<String> ranked, ActorId partner) {
        int at = ranked.indexOf(partner.value());
        return at < 0 ? Leaning.DEPTH + 1 : at + 1;
    }

    private static int changed(List<String> plain, List<String> leaned) {
        var others = new HashSet<>(leaned.subList(0, Math.min(SEEN, leaned.size())));
        plain.stream().limit(SEEN).forEach(others::remove);
        return others.size();
    }

    private static Places places(List<Step> steps) {
        return new Places(
                steps.size(),
                steps.stream().mapToInt(Step::without).average().orElse(0),
                steps.stream().mapToInt(Step::with).average().orElse(0));
    }
}
