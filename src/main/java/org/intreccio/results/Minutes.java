package org.intreccio.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.documents.Paper;
import org.intreccio.evaluation.AgreementRound;
import org.intreccio.evaluation.Committees;
import org.intreccio.evaluation.Review;
import org.intreccio.evaluation.ReviewStatus;
import org.intreccio.evaluation.Seat;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Texts;
import org.springframework.stereotype.Service;

/**
 * Writes the minutes of a committee: who sat on it, by which rules it judged, what it scored and decided. They carry the fingerprint of the
 * ranking and the time it was fixed, so written again they are the same, byte by byte.
 */
@Service
public class Minutes {

    private final Rankings rankings;
    private final Committees committees;
    private final AgreementRound agreement;
    private final Texts texts;

    Minutes(Rankings rankings, Committees committees, AgreementRound agreement, Texts texts) {
        this.rankings = rankings;
        this.committees = committees;
        this.agreement = agreement;
        this.texts = texts;
    }

    /**
     * The minutes as PDF, for those who run the call: they name the committee.
     *
     * @throws Conflict before the ranking is fixed
     */
    public byte[] pdf(ChallengeId id, Locale language) {
        var ranking = rankings.of(id);
        var at = ranking.rankedAt();
        if (at == null) {
            throw Conflict.of("results.error.not-fixed");
        }
        return new Writing(ranking, committees.of(id), agreement.reviews(id), Texts.nearest(language))
                .paper(Days.minute(at, language))
                .pdf(at);
    }

    private final class Writing {

        private final Ranking ranking;
        private final List<Seat> seats;
        private final List<Review> reviews;
        private final Locale language;

        Writing(Ranking ranking, List<Seat> seats, List<Review> reviews, Locale language) {
            this.ranking = ranking;
            this.seats = seats;
            this.reviews = reviews;
            this.language = language;
        }

        Paper paper(String when) {
            var call = ranking.challenge();
            var paper = Paper.titled(say("results.minutes.title", call.title().in(language)), language)
                    .foot(say("results.minutes.foot", call.hostName(), ranking.fingerprint()));
            var facts = new LinkedHashMap<String, String>();
            facts.put(say("results.minutes.host"), call.hostName());
            facts.put(say("results.minutes.when"), when);
            facts.put(
                    say("results.minutes.judged"),
                    String.valueOf(ranking.lines().size()));
            facts.put(say("results.minutes.fingerprint"), ranking.fingerprint());
            paper.facts(facts).heading(say("results.minutes.committee"));
            seats.stream()
                    .filter(s -> s.is(Seat.State.ACCEPTED))
                    .forEach(s -> paper.text(s.name() + (s.chair() ? " (" + say("results.minutes.chair") + ")" : "")));
            paper.heading(say("results.how")).text(say("results.how.score"));
            paper.table(
                    List.of(
                            say("results.minutes.criterion"),
                            say("results.minutes.weight"),
                            say("results.minutes.scale")),
                    call.terms().criteria().stream()
                            .map(c -> List.of(c.name().in(language), String.valueOf(c.weight()), "0–" + c.scale()))
                            .toList());
            paper.heading(say("results.ranking")).table(columns(), rows());
            decisions(paper);
            left(paper);
            return paper;
        }

        private List<String> columns() {
            var columns = new ArrayList<>(
                    List.of(say("results.column.rank"), say("results.column.proposal"), say("results.column.score")));
            ranking.challenge()
                    .terms()
                    .criteria()
                    .forEach(c -> columns.add(c.name().in(language)));
            columns.add(say("results.column.outcome"));
            return columns;
        }

        private List<List<String>> rows() {
            return ranking.lines().stream()
                    .map(line -> {
                        var row = new ArrayList<>(List.of(
                                String.valueOf(line.rank()),
                                line.leadName().isEmpty() ? line.title() : line.title() + " – " + line.leadName(),
                                Figures.points(line.score(), language)));
                        line.means().forEach(mean -> row.add(Figures.points(mean, language)));
                        row.add(say(line.outcome().key()));
                        return List.copyOf(row);
                    })
                    .toList();
        }

        private void decisions(Paper paper) {
            if (ranking.decisions().isEmpty()) {
                return;
            }
            paper.heading(say("results.ties.settled"));
            ranking.decisions().forEach(d -> {
                var titles = d.order().stream()
                        .map(p -> ranking.lines().stream()
                                .filter(l -> l.proposal().equals(p))
                                .map(Ranked::title)
                                .findFirst()
                                .orElse(p.value()))
                        .toList();
                paper.text(say("results.ties.settled.line", String.join(" › ", titles), d.reason()));
            });
        }

        /** Who abstained or was taken off a proposal, and why: the scores do not tell. */
        private void left(Paper paper) {
            var gone = reviews.stream()
                    .filter(r -> r.is(ReviewStatus.ABSTAINED) || r.is(ReviewStatus.RECUSED))
                    .toList();
            if (gone.isEmpty()) {
                return;
            }
            paper.heading(say("results.minutes.left"));
            gone.forEach(r -> paper.text(say(
                    "results.minutes.left.line",
                    r.reviewerName().isEmpty() ? "–" : r.reviewerName(),
                    ranking.lines().stream()
                            .filter(l -> l.proposal().equals(r.proposal()))
                            .map(Ranked::title)
                            .findFirst()
                            .orElse(r.proposal().value()),
                    say(r.status().key()),
                    r.why())));
        }

        private String say(String key, Object... arguments) {
            return texts.say(language, key, arguments);
        }
    }
}
