package org.intreccio.evaluation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.intreccio.conflicts.Conflict;
import org.intreccio.evaluation.AssignmentPlan;
import org.intreccio.evaluation.Review;
import org.intreccio.evaluation.ReviewSheet;
import org.intreccio.evaluation.Scorecard;
import org.intreccio.evaluation.Seat;
import org.jspecify.annotations.Nullable;

/** How the REST interface writes evaluations; additions are compatible, nothing is ever taken away. */
final class EvaluationJson {

    private EvaluationJson() {}

    record SeatCard(
            String id, String challenge, String person, String name, String state, boolean chair, Instant since) {

        static SeatCard of(Seat s) {
            return new SeatCard(
                    s.id().value(),
                    s.challenge().value(),
                    s.person().value(),
                    s.name(),
                    s.state().code(),
                    s.chair(),
                    s.since());
        }
    }

    record StopCard(
            String id,
            String name,
            String kind,
            @Nullable String via,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record ConflictPath(String person, String proposal, String rule, boolean hard, List<StopCard> path) {

        static ConflictPath of(Conflict c) {
            return new ConflictPath(
                    c.person().value(),
                    c.proposal().value(),
                    c.rule().code(),
                    c.hard(),
                    c.path().stream()
                            .map(s -> {
                                var via = s.via();
                                return new StopCard(
                                        s.id(), s.name(), s.kind(), via == null ? null : via.code(), s.from(), s.to());
                            })
                            .toList());
        }
    }

    record PairCard(String proposal, String person, boolean kept) {}

    record ObstacleCard(
            String cause,
            List<String> proposals,
            List<String> readers,
            List<String> narrow,
            int needed,
            int possible) {}

    record PlanCard(
            int least,
            List<PairCard> pairs,
            List<ConflictPath> conflicts,
            List<String> recused,
            @Nullable ObstacleCard obstacle) {

        static PlanCard of(AssignmentPlan p) {
            var no = p.obstacle();
            return new PlanCard(
                    p.least(),
                    p.pairs().stream()
                            .map(x -> new PairCard(
                                    x.proposal().value(), x.reader().value(), x.kept()))
                            .toList(),
                    p.conflicts().stream().map(ConflictPath::of).toList(),
                    p.recused().stream().map(Object::toString).toList(),
                    no == null
                            ? null
                            : new ObstacleCard(
                                    no.cause()
                                            .name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'),
                                    no.proposals(),
                                    no.readers(),
                                    no.narrow(),
                                    no.needed(),
                                    no.possible()));
        }
    }

    record MarkCard(
            String criterion,
            @Nullable Integer score,
            @Nullable String comment) {}

    /** A scorecard as it is sent and as it is told. */
    record CardJson(
            @Nullable List<MarkCard> marks,
            @Nullable String overall,
            @Nullable String confidential) {

        static CardJson of(Scorecard card) {
            return new CardJson(
                    card.marks().stream()
                            .map(m -> new MarkCard(m.criterion(), m.score(), m.comment()))
                            .toList(),
                    card.overall(),
                    card.confidential());
        }

        Scorecard card() {
            return new Scorecard(
                    Objects.requireNonNullElse(marks, List.<MarkCard>of()).stream()
                            .map(m -> new Scorecard.Given(
                                    m.criterion(), m.score(), Objects.requireNonNullElse(m.comment(), "")))
                            .toList(),
                    Objects.requireNonNullElse(overall, ""),
                    Objects.requireNonNullElse(confidential, ""));
        }
    }

    record ReviewCard(
            String id,
            String proposal,
            String challenge,
            String reviewer,
            String reviewerName,
            String status,
            CardJson card,
            long version,
            Instant assignedAt,
            @Nullable Instant submittedAt,
            String reason,
            boolean returned,
            boolean revised) {

        static ReviewCard of(Review r) {
            return new ReviewCard(
                    r.id().value(),
                    r.proposal().value(),
                    r.challenge().value(),
                    r.reviewer().value(),
                    r.reviewerName(),
                    r.status().code(),
                    CardJson.of(r.card()),
                    r.version(),
                    r.assignedAt(),
                    r.submittedAt(),
                    r.why(),
                    r.returned(),
                    r.revised());
        }
    }

    record SectionText(String code, String text) {}

    record PeerCard(String name, CardJson card) {}

    /** A review with the proposal beside it. */
    record SheetCard(
            ReviewCard review,
            String title,
            String summary,
            List<String> team,
            List<SectionText> sections,
            boolean disclosed,
            List<ConflictPath> conflicts,
            @Nullable Instant due,
            List<PeerCard> peers,
            boolean mayScore,
            boolean mayRevise) {

        static SheetCard of(ReviewSheet s) {
            return new SheetCard(
                    ReviewCard.of(s.review()),
                    s.document().title(),
                    s.document().summary(),
                    s.document().team(),
                    s.document().sections().stream()
                            .map(x -> new SectionText(x.code(), x.text()))
                            .toList(),
                    s.disclosed(),
                    s.conflicts().stream().map(ConflictPath::of).toList(),
                    s.due(),
                    s.peers().stream()
                            .map(p -> new PeerCard(p.name(), CardJson.of(p.card())))
                            .toList(),
                    s.mayScore(),
                    s.mayRevise());
        }
    }
}
