package org.intreccio.results;

import java.util.List;
import java.util.stream.Collectors;
import org.intreccio.challenges.Challenge;
import org.intreccio.results.Ranking.TieDecision;

/**
 * A ranking as a text of which the fingerprint is taken: one line a fact, in a fixed order, so that anybody who has the text can check the
 * fingerprint with any tool that knows SHA-256. Holds nothing of persons.
 */
final class PublicRecord {

    private PublicRecord() {}

    static String of(Challenge challenge, List<Ranked> lines, List<TieDecision> decisions) {
        var text = new StringBuilder("intreccio ranking 1\n");
        text.append("challenge ").append(challenge.id()).append('\n');
        text.append("terms ").append(challenge.version()).append('\n');
        var rules = challenge.terms().evaluation();
        text.append("rules reviews=")
                .append(rules.reviews())
                .append(" blind=")
                .append(rules.blind())
                .append(" places=")
                .append(rules.places() == null ? "-" : rules.places())
                .append(" reserves=")
                .append(rules.reserves())
                .append(" threshold=")
                .append(decimal(rules.threshold()))
                .append('\n');
        challenge
                .terms()
                .criteria()
                .forEach(c -> text.append("criterion ")
                        .append(c.code())
                        .append(" weight=")
                        .append(c.weight())
                        .append(" scale=")
                        .append(c.scale())
                        .append(" decidesTies=")
                        .append(c.decidesTies())
                        .append('\n'));
        lines.forEach(l -> line(text, l));
        decisions.forEach(d -> text.append("tie settled ")
                .append(d.order().stream().map(Object::toString).collect(Collectors.joining(" > ")))
                .append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, Ranked l) {
        var draws = l.draws();
        text.append("rank ")
                .append(l.rank())
                .append(' ')
                .append(l.proposal())
                .append(" score=")
                .append(decimal(l.score()))
                .append(" means=")
                .append(l.means().stream().map(PublicRecord::decimal).collect(Collectors.joining(",")))
                .append(" reviews=")
                .append(l.reviews())
                .append(" draws=")
                .append(draws == null ? "-" : draws.cents() + " " + draws.currency())
                .append(' ')
                .append(l.outcome().code())
                .append(' ')
                .append(l.why().code())
                .append('\n');
    }

    /** Hundredths as programs write decimals: {@code 87.50}. */
    static String decimal(int hundredths) {
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }
}
