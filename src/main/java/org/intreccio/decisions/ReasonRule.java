package org.intreccio.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.intreccio.kernel.InvalidValue;

/** Whether voters say why. An objection in a decision by consent always says why. */
public enum ReasonRule {
    OPTIONAL,
    REQUIRED,
    /** For an objection or a block. */
    REQUIRED_FOR_OBJECTION;

    /** The longest reason, in characters. */
    public static final int LONGEST = 500;

    /** Whether this ballot must say why. */
    public boolean asks(DecisionKind kind, List<Integer> marks) {
        var holdsUp = IntStream.range(0, marks.size()).anyMatch(o -> marks.get(o) > 0 && kind.holdsUp(o));
        return this == REQUIRED || (holdsUp && (this == REQUIRED_FOR_OBJECTION || kind == DecisionKind.CONSENT));
    }

    /** How the graph, bundles and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The rule of this name.
     *
     * @throws InvalidValue on {@code reasons} where there is none of this name
     */
    public static ReasonRule of(String code) {
        return Arrays.stream(values())
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("reasons", "decisions.error.reasons", code));
    }
}
