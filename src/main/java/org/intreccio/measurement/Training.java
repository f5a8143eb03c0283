package org.intreccio.measurement;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.intreccio.ranking.PartnerFeature;
import org.intreccio.ranking.PartnerModel;
import org.intreccio.ranking.RankingSettings;

/**
 * Fits the coefficients of the {@link PartnerModel} to who worked with whom for the first time in years gone by.
 *
 * <p>Climbs by one coefficient or two at a time (Metzler and Croft, Linear feature-based models for information retrieval, 2007): NDCG@10
 * itself is the goal, which no gradient knows, and the model has a dozen coefficients. A step is taken only when the years
 * together gain by more than {@link #WORTH}, so that what does not matter stays 0. The later year counts more, for it is nearer
 * to what will be asked. How many different candidates stand in the first tens counts too, by {@link #VARIETY}: of two models that are
 * as right, the one that shows more of the catalogue is the better. Nothing of the years after is read.
 */
public final class Training {

    private static final double WORTH = 2e-4;
    private static final double[] STEPS = {-.3, -.1, -.03, .03, .1, .3};
    private static final double VARIETY = .03;
    private static final int TURNS = 250;
    private static final long SEED = 20_180_101;

    private final List<TrainingSet> sets;
    private final double[] shares;
    private final List<TrainingSet.Outcome> before;

    private Training(List<TrainingSet> sets, double[] shares, PartnerModel start) {
        this.sets = sets;
        this.shares = shares;
        this.before = sets.stream().map(set -> set.outcome(start)).toList();
    }

    /**
     * Trains on two years of a folder of plain files and prints what each step gained, then the model.
     *
     * @param last the later of the two years; nothing that starts after it is read
     * @return the fitted model; about three minutes for 32,000 organisations
     * @throws org.intreccio.kernel.InvalidValue naming {@code data} when a file is missing or broken
     */
    public static PartnerModel run(Path data, int last, PrintStream print) {
        var settings = RankingSettings.defaults().with(PartnerModel.start());
        var sets = List.of(read(data, last - 1, settings, print), read(data, last, settings, print));
        return new Training(sets, new double[] {.3, .7}, settings.model()).climb(settings.model(), print);
    }

    private static TrainingSet read(Path data, int year, RankingSettings settings, PrintStream print) {
        var set = TrainingSet.of(TrainingYear.read(data, year), settings);
        print.printf(
                Locale.ROOT,
                "%d: %d queries, NDCG@10 and candidates in the first tens: %s%n",
                year,
                set.queries(),
                set.outcome(settings.model()));
        return set;
    }

    private PartnerModel climb(PartnerModel start, PrintStream print) {
        var best = start;
        double gain = gain(best);
        var features = PartnerFeature.values();
        var random = new Random(SEED);
        for (int turn = 0; turn < TURNS; turn++) {
            // One by one at first; then by twos, for some only help together, like many projects of late and few
            // before.
            var one = features[turn < 2 * features.length ? turn % features.length : random.nextInt(features.length)];
            var other = turn < 2 * features.length ? one : features[random.nextInt(features.length)];
            for (double step : STEPS) {
                double back = random.nextBoolean() ? step : -step;
                var tried = moved(best, one, step);
                tried = sets.getLast().levelled(other == one ? tried : moved(tried, other, back), start);
                double now = sensible(tried) ? gain(tried) : 0;
                if (now > gain + WORTH) {
                    best = tried;
                    gain = now;
                    print.printf(
                            Locale.ROOT, "%4d %-40s %s%n", turn, one + (other == one ? "" : ", " + other), told(best));
                }
            }
        }
        return best;
    }

    /** Whether nothing counts against a candidate that ought to speak for it: such a coefficient fits the noise of a year. */
    private static boolean sensible(PartnerModel model) {
        return Arrays.stream(PartnerFeature.values())
                .allMatch(feature -> feature.mayCountAgainst() || model.of(feature) >= 0);
    }

    private PartnerModel moved(PartnerModel model, PartnerFeature feature, double deviations) {
        return model.with(
                feature, model.of(feature) + deviations / sets.getLast().deviation(feature));
    }

    /** Returns the mean of what the years gained over the start, each as a share of what it was. */
    private double gain(PartnerModel model) {
        double gain = 0;
        for (int i = 0; i < shares.length; i++) {
            var now = sets.get(i).outcome(model);
            var then = before.get(i);
            gain += shares[i] * (now.ndcg() / then.ndcg() + VARIETY * now.shown() / then.shown());
        }
        return gain;
    }

    private String told(PartnerModel model) {
        return Arrays.toString(sets.stream()
                .map(set -> set.outcome(model))
                .map(outcome -> String.format(Locale.ROOT, "%.4f %d", outcome.ndcg(), outcome.shown()))
                .toArray());
    }
}
