package org.intreccio.proposals;

import java.util.stream.Collectors;
import org.intreccio.taxonomy.PlaceId;

/** Writes a field of a text as words, for whoever compares two of them. */
final class Written {

    private Written() {}

    /** What stands in this field; amounts as plain numbers, one line of the budget a line. */
    static String field(ProposalText text, String field) {
        return switch (field) {
            case ProposalText.BUDGET ->
                text.budget().stream().map(Written::line).collect(Collectors.joining("\n"));
            case ProposalText.PLACES ->
                text.places().stream().map(PlaceId::value).collect(Collectors.joining(", "));
            case ProposalText.COMPETENCES -> String.join(", ", text.competences());
            case ProposalText.REQUESTED ->
                text.requested() == null ? "" : amount(text.requested().cents());
            default -> {
                var value = text.value(field);
                yield value == null ? "" : value.toString();
            }
        };
    }

    private static String line(Proposal.BudgetLine line) {
        return line.category() + " · " + line.what() + " · "
                + amount(line.amount().cents()) + " · " + amount(line.coFunded().cents());
    }

    private static String amount(long cents) {
        return "%d.%02d".formatted(cents / 100, Math.abs(cents % 100));
    }
}
