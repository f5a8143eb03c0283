package org.intreccio.decisions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.intreccio.threads.ThreadId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the demonstration community decides: some are open, some closed, one of them anonymous. A thread that is not there is left out. */
@Component
class DecisionChapter implements SeedChapter {

    private final SeedFile file = SeedFile.named("community/decisions.csv");
    private final DecisionQueries queries;
    private final DecisionEdges edges;
    private final BallotBox box;
    private final Voting voting;
    private final Transactions transactions;
    private final Clock clock;

    DecisionChapter(
            DecisionQueries queries,
            DecisionEdges edges,
            BallotBox box,
            Voting voting,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.box = box;
        this.voting = voting;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(file);
    }

    /** After the threads. */
    @Override
    public int order() {
        return 92;
    }

    /** One that stands already is left as it is. */
    @Override
    public void tell() {
        file.rows().forEach(row -> transactions.writing(() -> tell(row)));
    }

    private void tell(SeedRow row) {
        var id = new DecisionId("demo-" + row.text("id"));
        var thread = new ThreadId(row.text("thread"));
        if (queries.find(id).isPresent() || queries.place(thread).isEmpty()) {
            return;
        }
        var terms = terms(row);
        edges.draft(id, thread, new ActorId(row.text("by")), terms);
        edges.freeze(id, queries.eligible(thread, terms.voters()));
        edges.become(id, DecisionState.OPEN, days(row, "opened_days_ago", -1));
        var open = queries.find(id).orElseThrow();
        box.open(open);
        row.list("votes").forEach(vote -> vote(open, vote));
        if (Integer.parseInt(row.text("closes_in_days")) < 0) {
            box.close(open);
            edges.become(id, DecisionState.CLOSED, null);
            outcome(id, row);
        }
    }

    private void vote(Decision decision, String told) {
        var parts = told.split(":", -1);
        var voter = new ActorId(parts[0]);
        if (queries.voter(decision.id(), voter).isEmpty()) {
            return;
        }
        var marks =
                Arrays.stream(parts[1].split("\\.", -1)).map(Integer::valueOf).toList();
        var receipt = Receipt.of(decision.id(), Marks.checked(decision.terms(), marks), parts[2], voting.freshCode());
        var at = clock.instant().minus(Duration.ofHours(1));
        box.cast(decision, voter, new Ballot(marks, parts[2], receipt, at, voter, "", List.of()));
        edges.voted(decision.id(), voter);
    }

    private void outcome(DecisionId id, SeedRow row) {
        if (!row.text("statement").isEmpty()) {
            edges.outcome(
                    id,
                    new Decision.Outcome(
                            row.text("statement"),
                            row.list("chosen").stream().map(Integer::valueOf).toList(),
                            review(row),
                            clock.instant().minus(Duration.ofDays(1))));
        }
    }

    private @Nullable LocalDate review(SeedRow row) {
        var days = row.text("review_in_days");
        return days.isEmpty() ? null : LocalDate.now(clock).plusDays(Long.parseLong(days));
    }

    private Terms terms(SeedRow row) {
        return new Terms(
                DecisionKind.of(row.text("kind")),
                row.text("question"),
                row.text("context"),
                row.list("options"),
                Integer.parseInt(row.text("seats")),
                VoterRule.PARTICIPANTS,
                row.text("anonymous").equals("yes"),
                row.text("hidden").equals("yes"),
                Integer.parseInt(row.text("quorum")),
                ReasonRule.of(row.text("reasons")),
                days(row, "closes_in_days", 1));
    }

    private Instant days(SeedRow row, String column, int sign) {
        return clock.instant().plus(Duration.ofDays(sign * Long.parseLong(row.text(column))));
    }
}
