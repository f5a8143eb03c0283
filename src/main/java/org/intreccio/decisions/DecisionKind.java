package org.intreccio.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.intreccio.algorithms.Tally;
import org.intreccio.kernel.InvalidValue;

/** The ways of deciding (rules.md §4). A ballot gives each option a mark; what marks there are, the kind says. */
public enum DecisionKind {
    /** It stands unless somebody objects, and whoever does says why. */
    CONSENT(1),
    PROPOSAL(1),
    SINGLE(1),
    MULTIPLE(1),
    SCORE(Tally.BEST_SCORE),
    DOTS(Tally.DOTS),
    /** The mark is the place, 1 is the best; counted as an instant-runoff and by Schulze, both shown. */
    RANKED(Integer.MAX_VALUE),
    /** The same, for several seats. */
    STV(Integer.MAX_VALUE),
    /** Options are instants. 2: suits, 1: would do. */
    MEETING(Tally.SUITS);

    private final int most;

    DecisionKind(int most) {
        this.most = most;
    }

    /** The options that go with the kind; none where each decision brings its own. */
    public List<String> fixed() {
        return switch (this) {
            case CONSENT -> List.of("agree", "abstain", "objection");
            case PROPOSAL -> List.of("agree", "abstain", "disagree", "block");
            case SINGLE, MULTIPLE, SCORE, DOTS, RANKED, STV, MEETING -> List.of();
        };
    }

    /** The highest mark for one option. */
    public int most() {
        return most;
    }

    /** Whether options are put in order. */
    public boolean ranks() {
        return this == RANKED || this == STV;
    }

    /** The mark of this option holds the whole thing up: an objection, a block. */
    public boolean holdsUp(int option) {
        return !fixed().isEmpty() && option == fixed().size() - 1;
    }

    /** How the graph, bundles and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of this name.
     *
     * @throws InvalidValue on {@code kind} where there is none of this name
     */
    public static DecisionKind of(String code) {
        return Arrays.stream(values())
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("kind", "decisions.error.kind", code));
    }
}
