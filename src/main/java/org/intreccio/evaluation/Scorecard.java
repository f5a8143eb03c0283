package org.intreccio.evaluation;

import java.util.List;
import java.util.Optional;
import org.intreccio.challenges.Criterion;
import org.intreccio.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of a proposal.
 *
 * @param marks one a criterion, in the order of the call
 * @param overall what the proposer will read
 * @param confidential what whoever runs the call alone will read
 */
public record Scorecard(List<Given> marks, String overall, String confidential) {

    /** How long each text may be, in characters. */
    public static final int LONGEST = 4_000;

    public static final Scorecard BLANK = new Scorecard(List.of(), "", "");

    /** One criterion's score; null while there is none. */
    public record Given(String criterion, @Nullable Integer score, String comment) {}

    public Scorecard {
        marks = List.copyOf(marks);
    }

    public Optional<Given> of(String criterion) {
        return marks.stream().filter(m -> m.criterion().equals(criterion)).findFirst();
    }

    /**
     * The same with one mark a criterion, in their order.
     *
     * @throws InvalidValue naming the criterion of a score beyond its scale, or of a text that is too long
     */
    Scorecard against(List<Criterion> criteria) {
        text("overall", overall);
        text("confidential", confidential);
        return new Scorecard(criteria.stream().map(this::checked).toList(), overall.strip(), confidential.strip());
    }

    private Given checked(Criterion criterion) {
        var given = of(criterion.code()).orElse(new Given(criterion.code(), null, ""));
        var score = given.score();
        if (score != null && (score < 0 || score > criterion.scale())) {
            throw InvalidValue.of(criterion.code(), "evaluation.error.score", criterion.scale());
        }
        text(criterion.code(), given.comment());
        return new Given(given.criterion(), score, given.comment().strip());
    }

    private static void text(String field, String text) {
        if (text.length() > LONGEST) {
            throw InvalidValue.of(field, "evaluation.error.long", LONGEST);
        }
    }

    /** How many of these criteria have a score. */
    public int scored() {
        return (int) marks.stream().filter(m -> m.score() != null).count();
    }

    /** The scores alone; only of a card that lacks none. */
    public List<Integer> scores() {
        return marks.stream()
                .map(Given::score)
                .map(java.util.Objects::requireNonNull)
                .toList();
    }

    /** The first criterion that has no score. */
    Optional<String> missing() {
        return marks.stream()
                .filter(m -> m.score() == null)
                .map(Given::criterion)
                .findFirst();
    }
}
