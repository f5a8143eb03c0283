package org.intreccio.proposals.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.documents.Sheet;
import org.intreccio.kernel.Money;
import org.intreccio.proposals.Partner;
import org.intreccio.proposals.ProposalPage;
import org.jspecify.annotations.Nullable;

/** What was handed in to a call as a table; amounts are in cents of a euro. */
final class ProposalSheet {

    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "status",
            "lead",
            "team",
            "cost",
            "requested",
            "months",
            "ends",
            "submittedAt",
            "receipt",
            "checkedWhy");

    private ProposalSheet() {}

    static Sheet of(ChallengeId call, List<ProposalPage> handedIn) {
        return new Sheet(
                "proposals-" + call,
                COLUMNS,
                handedIn.stream().map(ProposalSheet::row).toList());
    }

    private static List<@Nullable Object> row(ProposalPage page) {
        var p = page.proposal();
        var row = new ArrayList<@Nullable Object>();
        row.add(p.id().value());
        row.add(p.title());
        row.add(p.status().code());
        row.add(p.lead().value());
        row.add(p.team().stream()
                .filter(partner -> partner.state() == Partner.State.AGREED)
                .map(Partner::name)
                .collect(Collectors.joining("; ")));
        row.add(p.cost().cents());
        row.add(cents(page.text().requested()));
        row.add(p.months());
        row.add(p.ends());
        row.add(p.submittedAt());
        row.add(p.receipt());
        row.add(page.checkedWhy());
        return row;
    }

    private static @Nullable Long cents(@Nullable Money money) {
        return money == null ? null : money.cents();
    }
}
