package org.intreccio.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.EvaluationRules;
import org.intreccio.challenges.Phase;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.challenges.Terms;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.proposals.ProposalFixture;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A call with proposals that were handed in and people on its committee. */
public final class EvaluationFixture {

    private final ApplicationContext context;
    public final ChallengeFixture call;
    public final List<ProposalFixture> proposals = new ArrayList<>();
    public final List<UserId> reviewers = new ArrayList<>();
    public final List<ActorId> people = new ArrayList<>();

    private EvaluationFixture(ApplicationContext context, Terms terms, int proposals, int reviewers) {
        this.context = context;
        call = ChallengeFixture.anOpenCall(context, terms);
        for (int i = 0; i < proposals; i++) {
            this.proposals.add(ProposalFixture.aSubmittedProposal(context, call.id()));
        }
        context.getBean(Neo4jClient.class)
                .query("MATCH (c:Challenge {id: $id}) SET c.status = 'evaluating'")
                .bind(call.id().value())
                .to("id")
                .run();
        for (int i = 0; i < reviewers; i++) {
            addReviewer();
        }
    }

    /** Two reviews each, one place, one in reserve, no threshold; whether blind or not. */
    public static EvaluationFixture aCommittee(
            ApplicationContext context, int proposals, int reviewers, boolean blind) {
        return new EvaluationFixture(context, terms(2, blind), proposals, reviewers);
    }

    private static Terms terms(int reviews, boolean blind) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var base = ChallengeFixture.terms(now.plus(Duration.ofDays(20)));
        var phases = new ArrayList<>(
                base.phases().stream().filter(p -> !p.allows(PhaseAct.APPEAL)).toList());
        phases.add(new Phase(
                "appeals",
                new Bilingual("Ricorsi", "ResultAppeals"),
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(60)),
                Set.of(PhaseAct.APPEAL)));
        return new Terms(
                base.rules(),
                phases,
                base.criteria(),
                base.sections(),
                base.money(),
                new EvaluationRules(reviews, blind, 1, 1, 0),
                base.agreement(),
                base.programme());
    }

    /** One more who has taken a seat. */
    public UserId addReviewer() {
        var user = Visitor.newUser(context);
        ActorId person;
        try (var _ = Visitor.signedIn(context, user)) {
            person = context.getBean(CurrentActor.class).myself();
        }
        Seat seat;
        try (var _ = Visitor.signedIn(context, call.manager())) {
            seat = context.getBean(Committees.class).invite(call.id(), person);
        }
        try (var _ = Visitor.signedIn(context, user)) {
            context.getBean(Committees.class).accept(seat.id(), true);
        }
        reviewers.add(user);
        people.add(person);
        return user;
    }

    public ChallengeId id() {
        return call.id();
    }

    /** Gives the proposals out by the plan. */
    public EvaluationFixture assigned() {
        try (var _ = Visitor.signedIn(context, call.manager())) {
            context.getBean(Assignments.class).make(call.id());
        }
        return this;
    }

    /** What this reviewer has to score. */
    public List<Review> of(int reviewer) {
        try (var _ = Visitor.signedIn(context, reviewers.get(reviewer))) {
            return context.getBean(Reviews.class).mine().stream()
                    .map(ReviewSheet::review)
                    .toList();
        }
    }

    /** The seat of this reviewer. */
    public SeatId seatOf(int reviewer) {
        try (var _ = Visitor.signedIn(context, reviewers.get(reviewer))) {
            return context.getBean(Committees.class).mine().getFirst().id();
        }
    }

    /** Every reviewer gives each proposal the points that stand at its place, on all criteria. */
    public EvaluationFixture scored(int... points) {
        for (int r = 0; r < reviewers.size(); r++) {
            for (var review : of(r)) {
                if (review.is(ReviewStatus.ASSIGNED) || review.is(ReviewStatus.IN_PROGRESS)) {
                    submit(r, review.id(), card(points[at(review)]));
                }
            }
        }
        return this;
    }

    private int at(Review review) {
        return IntStream.range(0, proposals.size())
                .filter(i -> proposals.get(i).id().equals(review.proposal()))
                .findFirst()
                .orElseThrow();
    }

    public Review submit(int reviewer, ReviewId id, Scorecard card) {
        try (var _ = Visitor.signedIn(context, reviewers.get(reviewer))) {
            return context.getBean(Reviews.class).submit(id, card);
        }
    }

    /** Lets this moment count as the one at which all proposals came, so that only a decision can tell equals apart. */
    public EvaluationFixture allAtOnce() {
        allAtOnce(context, call.id());
        return this;
    }

    /** The same for the proposals to any call. */
    public static void allAtOnce(ApplicationContext context, ChallengeId call) {
        context.getBean(Neo4jClient.class)
                .query(
                        "MATCH (:Challenge {id: $id})<-[:ANSWERS]-(p:Proposal) SET p.submittedAt = datetime('2026-01-01T00:00:00Z')")
                .bindAll(Map.of("id", call.value()))
                .run();
    }

    /** So many points on each criterion. */
    public static Scorecard card(int points) {
        return card(points, points, points, points);
    }

    public static Scorecard card(int... points) {
        var codes = List.of("innovativeness", "impact", "coherence", "feasibility");
        return new Scorecard(
                IntStream.range(0, points.length)
                        .mapToObj(i -> new Scorecard.Given(codes.get(i), points[i], "Perché " + codes.get(i)))
                        .toList(),
                "Giudizio " + Arrays.toString(points),
                "Nota riservata");
    }
}
