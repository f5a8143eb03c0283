package org.intreccio.results.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.challenges.Criterion;
import org.intreccio.documents.Sheet;
import org.intreccio.kernel.Money;
import org.intreccio.results.Figures;
import org.intreccio.results.Outcome;
import org.intreccio.results.Ranked;
import org.intreccio.results.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * How the REST interface writes results: by the terms of the Open Contracting Data Standard 1.1 where they fit (tender, bids, awards), with
 * the score by the side. Nothing of persons: of who proposes only organisations are named, of reviewers nobody.
 */
final class ResultsJson {

    private ResultsJson() {}

    record Value(BigDecimal amount, String currency) {

        static @Nullable Value of(@Nullable Money money) {
            return money == null ? null : new Value(BigDecimal.valueOf(money.cents(), 2), money.currency());
        }
    }

    record Party(String id, String name) {}

    record CriterionJson(String id, String titleIt, String titleEn, int weight, int scale, boolean decidesTies) {

        static CriterionJson of(Criterion c) {
            return new CriterionJson(c.code(), c.name().it(), c.name().en(), c.weight(), c.scale(), c.decidesTies());
        }
    }

    record Tender(
            String id,
            String titleIt,
            String titleEn,
            String status,
            Party procuringEntity,
            @Nullable Value value,
            String awardCriteria,
            List<CriterionJson> criteria,
            int reviewsPerBid,
            boolean blind,
            @Nullable Integer places,
            int reserves,
            BigDecimal threshold,
            int numberOfTenderers) {}

    record Bid(
            String id,
            String title,
            @Nullable Party tenderer,
            int rank,
            BigDecimal score,
            Map<String, BigDecimal> means,
            int reviews,
            boolean tied,
            String outcome,
            String reason) {}

    record Award(
            String id,
            String status,
            String bid,
            @Nullable Value value,
            @Nullable Party supplier) {}

    record TieJson(List<String> order, String reason, Instant at) {}

    /** One call's results as a release. */
    record Release(
            String ocid,
            String id,
            @Nullable Instant date,
            List<String> tag,
            String initiationType,
            String language,
            Tender tender,
            List<Bid> bids,
            List<Award> awards,
            List<TieJson> tiesSettled,
            @Nullable Instant rankedAt,
            String fingerprint) {

        static Release of(Ranking r) {
            var call = r.challenge();
            var criteria = call.terms().criteria();
            return new Release(
                    "intreccio-" + call.id(),
                    call.id() + "-award",
                    r.publishedAt(),
                    List.of("award"),
                    "tender",
                    "it",
                    ResultsJson.tender(r),
                    r.lines().stream().map(l -> bid(l, criteria)).toList(),
                    r.lines().stream()
                            .filter(l -> l.outcome() != Outcome.DECLINED)
                            .map(ResultsJson::award)
                            .toList(),
                    r.decisions().stream()
                            .map(d -> new TieJson(
                                    d.order().stream().map(Object::toString).toList(), d.reason(), d.at()))
                            .toList(),
                    r.rankedAt(),
                    r.fingerprint());
        }
    }

    private static Tender tender(Ranking r) {
        var call = r.challenge();
        var rules = call.terms().evaluation();
        return new Tender(
                call.id().value(),
                call.title().it(),
                call.title().en(),
                "complete",
                new Party(call.host().value(), call.hostName()),
                Value.of(call.terms().money().fund()),
                "ratedCriteria",
                call.terms().criteria().stream().map(CriterionJson::of).toList(),
                Math.max(1, rules.reviews()),
                rules.blind(),
                rules.places(),
                rules.reserves(),
                Figures.decimal(rules.threshold()),
                r.lines().size());
    }

    private static Bid bid(Ranked l, List<Criterion> criteria) {
        var means = new LinkedHashMap<String, BigDecimal>();
        for (int i = 0; i < criteria.size(); i++) {
            means.put(criteria.get(i).code(), Figures.decimal(l.means().get(i)));
        }
        return new Bid(
                l.proposal().value(),
                l.title(),
                party(l),
                l.rank(),
                Figures.decimal(l.score()),
                means,
                l.reviews(),
                l.tied(),
                l.outcome().code(),
                l.why().code());
    }

    private static @Nullable Party party(Ranked l) {
        return l.leadName().isEmpty() ? null : new Party(l.lead().value(), l.leadName());
    }

    private static Award award(Ranked l) {
        var status = l.fallenOut() ? "cancelled" : l.outcome() == Outcome.SELECTED ? "active" : "pending";
        return new Award("award-" + l.proposal(), status, l.proposal().value(), Value.of(l.draws()), party(l));
    }

    /** The ranking as a sheet. */
    static Sheet sheet(Ranking r) {
        var criteria = r.challenge().terms().criteria();
        var columns = new ArrayList<>(List.of("rank", "proposal", "title", "lead", "score"));
        criteria.forEach(c -> columns.add(c.code()));
        columns.addAll(List.of("reviews", "tied", "outcome", "reason", "draws"));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var l : r.lines()) {
            var row = new ArrayList<@Nullable Object>();
            row.add(l.rank());
            row.add(l.proposal().value());
            row.add(l.title());
            row.add(l.leadName());
            row.add(Figures.decimal(l.score()));
            l.means().forEach(mean -> row.add(Figures.decimal(mean)));
            row.add(l.reviews());
            row.add(l.tied());
            row.add(l.outcome().code());
            row.add(l.why().code());
            var draws = l.draws();
            row.add(draws == null ? null : BigDecimal.valueOf(draws.cents(), 2));
            rows.add(row);
        }
        return new Sheet("results-" + r.challenge().id(), columns, rows);
    }
}
