package org.intreccio.evaluation;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.Money;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalIntake;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** What was handed in to the demonstration's calls that are over, who judges it, and what they have said of it so far. */
@Component
class CommitteeChapter implements SeedChapter {

    private static final int TEN = 10;

    private final SeedFile answers = SeedFile.named("community/handed_in.csv");
    private final SeedFile seated = SeedFile.named("community/committees.csv");
    private final SeedFile judged = SeedFile.named("community/reviews.csv");
    private final ChallengeCatalogue challenges;
    private final ProposalIntake intake;
    private final SeatQueries seats;
    private final ReviewQueries reviews;
    private final ReviewEdges edges;
    private final Transactions transactions;
    private final Clock clock;

    CommitteeChapter(
            ChallengeCatalogue challenges,
            ProposalIntake intake,
            SeatQueries seats,
            ReviewQueries reviews,
            ReviewEdges edges,
            Transactions transactions,
            Clock clock) {
        this.challenges = challenges;
        this.intake = intake;
        this.seats = seats;
        this.reviews = reviews;
        this.edges = edges;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "committees";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(answers, seated, judged);
    }

    /** After calls and the proposals to open ones. */
    @Override
    public int order() {
        return 80;
    }

    /** What stands already is left as it is. */
    @Override
    public void tell() {
        answers.rows().forEach(row -> call(row).ifPresent(call -> transactions.writing(() -> answer(call, row))));
        seated.rows().forEach(row -> call(row).ifPresent(call -> transactions.writing(() -> seat(call, row))));
        judged.rows().forEach(row -> call(row).ifPresent(call -> transactions.writing(() -> review(call, row))));
    }

    private java.util.Optional<Challenge> call(SeedRow row) {
        return challenges.find(new ChallengeId(row.text("call")));
    }

    private void answer(Challenge call, SeedRow row) {
        intake.take(
                call,
                new ProposalIntake.HandedIn(
                        new ProposalId(row.text("id")),
                        new ActorId(row.text("lead")),
                        row.text("title"),
                        row.text("summary"),
                        List.of(row.text("idea"), row.text("change")),
                        Money.euros(Long.parseLong(row.text("cost"))),
                        Integer.parseInt(row.text("months")),
                        clock.instant()
                                .truncatedTo(ChronoUnit.DAYS)
                                .minus(Duration.ofDays(Long.parseLong(row.text("days_ago"))))));
    }

    private void seat(Challenge call, SeedRow row) {
        var person = new ActorId(row.text("person"));
        if (seats.of(call.id()).stream().anyMatch(s -> s.person().equals(person))) {
            return;
        }
        var id = SeatId.fresh();
        seats.invite(id, call.id(), person);
        if (!row.text("state").equals(Seat.State.INVITED.code())) {
            seats.become(id, Seat.State.of(row.text("state")));
        }
        if (row.text("chair").equals("yes")) {
            seats.chair(id);
        }
    }

    private void review(Challenge call, SeedRow row) {
        var proposal = new ProposalId(row.text("proposal"));
        var person = new ActorId(row.text("person"));
        if (reviews.of(proposal).stream().anyMatch(r -> r.reviewer().equals(person))) {
            return;
        }
        var id = ReviewId.fresh();
        edges.assign(id, proposal, person);
        if (!row.text("ruling").isBlank()) {
            edges.rule(proposal, person, true, row.text("ruling"));
        }
        var status = ReviewStatus.of(row.text("status"));
        if (status != ReviewStatus.ASSIGNED) {
            edges.save(id, card(call, row));
            edges.become(id, status, "");
        }
    }

    /** Points of the file are of ten. */
    private static Scorecard card(Challenge call, SeedRow row) {
        var marks = new ArrayList<Scorecard.Given>();
        var points = row.list("points");
        for (var criterion : call.terms().criteria()) {
            int at = marks.size();
            marks.add(new Scorecard.Given(
                    criterion.code(),
                    at < points.size() ? Integer.parseInt(points.get(at)) * criterion.scale() / TEN : null,
                    at == 0 ? row.text("comment") : ""));
        }
        return new Scorecard(marks, row.text("overall"), "");
    }
}
