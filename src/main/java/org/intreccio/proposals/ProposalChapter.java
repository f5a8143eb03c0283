package org.intreccio.proposals;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/**
 * The proposals of the demonstration community: some being written, one complete, one handed in, one that breaks a rule. What a visitor
 * changed meanwhile stays as it is; a proposal to a call that is not there is left out.
 */
@Component
class ProposalChapter implements SeedChapter {

    private final SeedFile file = SeedFile.named("community/proposals.csv");
    private final ProposalQueries queries;
    private final ProposalEdges edges;
    private final RevisionQueries revisions;
    private final ChallengeCatalogue challenges;
    private final RuleCheck rules;
    private final ReceiptWriter receipts;
    private final Transactions transactions;
    private final Clock clock;

    ProposalChapter(
            ProposalQueries queries,
            ProposalEdges edges,
            RevisionQueries revisions,
            ChallengeCatalogue challenges,
            RuleCheck rules,
            ReceiptWriter receipts,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.revisions = revisions;
        this.challenges = challenges;
        this.rules = rules;
        this.receipts = receipts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(file);
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void tell() {
        file.rows()
                .forEach(row -> transactions.writing(() ->
                        challenges.find(new ChallengeId(row.text("challenge"))).ifPresent(call -> tell(row, call))));
    }

    private void tell(SeedRow row, Challenge call) {
        var id = new ProposalId("demo-" + row.text("id"));
        if (queries.find(id).isPresent()) {
            return;
        }
        var lead = new ActorId(row.text("lead"));
        edges.create(id, call.id(), lead, call.version());
        var text = text(row);
        var author = new ActorId(row.text("author"));
        var touched = new HashMap<String, Long>();
        text.fields().forEach(field -> touched.put(field, 2L));
        edges.write(id, text, touched, 2);
        edges.authored(id, author);
        revisions.keep(id, 2, text, author, ProposalText.EMPTY.differing(text), false);
        edges.forming(id, row.text("forming").equals("true"));
        for (var partner : row.list("partners")) {
            var told = partner.split(":", -1);
            edges.ask(id, new ActorId(told[0]), told[1]);
            if (told[2].equals("agreed")) {
                edges.state(id, new ActorId(told[0]), Partner.State.AGREED);
            }
        }
        if (row.text("status").equals("submitted")) {
            submit(id, call, author, Long.parseLong(row.text("days_ago")));
        }
    }

    /** Judged as any other: where it breaks a rule it is ineligible. */
    private void submit(ProposalId id, Challenge call, ActorId author, long daysAgo) {
        var now = queries.find(id).orElseThrow();
        var at = clock.instant().minus(Duration.ofDays(daysAgo)).truncatedTo(ChronoUnit.MILLIS);
        edges.submitted(id, "demo", Submission.of(1, at, receipts.canonical(now, call, at)), author);
        revisions.submitted(id);
        var reasons = rules.reasons(call, now);
        edges.judged(id, reasons, "");
        edges.status(id, reasons.isEmpty() ? ProposalStatus.SUBMITTED : ProposalStatus.INELIGIBLE);
    }

    private ProposalText text(SeedRow row) {
        var sections = new LinkedHashMap<String, String>();
        row.list("sections").forEach(s -> {
            var told = s.split("=", 2);
            sections.put(told[0], told[1].replace("\\n", "\n"));
        });
        var requested = row.text("requested");
        var months = row.text("months");
        return new ProposalText(
                row.text("title"),
                row.text("summary"),
                sections,
                row.list("budget").stream().map(ProposalChapter::line).toList(),
                requested.isEmpty() ? null : Money.euros(Long.parseLong(requested)),
                months.isEmpty() ? null : Integer.valueOf(months),
                months.isEmpty() ? null : LocalDate.now(clock).plusMonths(Long.parseLong(months) + 2),
                row.list("places").stream().map(PlaceId::new).toList(),
                row.list("competences"));
    }

    /** {@code staff:12000:1000:What}, in whole euros. */
    private static Proposal.BudgetLine line(String told) {
        var parts = told.split(":", 4);
        return new Proposal.BudgetLine(
                parts[0].toLowerCase(Locale.ROOT),
                parts[3],
                Money.euros(Long.parseLong(parts[1])),
                Money.euros(Long.parseLong(parts[2])));
    }
}
