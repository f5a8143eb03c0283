package org.intreccio.recommendation.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.Named;
import org.intreccio.network.NodeRef;
import org.intreccio.ranking.Reason;
import org.intreccio.ranking.Recommendation;
import org.intreccio.recommendation.Partner;
import org.jspecify.annotations.Nullable;

/** A recommended partner as the REST interface tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecommendedPartner(
        Who actor,

        @Schema(
                description =
                        "How strong the match is; comparable within one answer. A full match of the network alone is about 1")
        double score,

        @Schema(description = "What made the score, largest first; the parts sum to it")
        List<Contribution> contributions,

        @Schema(description = "Up to three paths, most telling first")
        List<Path> reasons,

        @Schema(description = "Whether it has a place that is kept for who is new or small; one in ten is")
        boolean lifted) {

    /** Who is recommended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Who(
            String id, String kind, String name, @Nullable String place) {}

    /** What one family of reasons brought. */
    record Contribution(
            @Schema(example = "shared-partners") String family,
            double part,
            @Schema(description = "Of the score, 0–1") double share) {}

    /** One concrete path from the asker to the recommended partner. */
    record Path(
            String family,

            @Schema(description = "What this very path brought of the score, 0–1")
            double share,

            List<Stop> path) {}

    /** A node of the graph on a path. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stop(
            @Schema(example = "project") String kind,
            String id,
            String name,

            @Schema(description = "A project's first day") @Nullable LocalDate date) {}

    static RecommendedPartner of(Partner partner, Map<NodeRef, String> labels, Locale locale) {
        return of(partner.card(), partner.why(), labels, locale);
    }

    static RecommendedPartner of(ActorCard card, Recommendation why, Map<NodeRef, String> labels, Locale locale) {
        return new RecommendedPartner(
                new Who(
                        card.id().value(),
                        card.kind().code(),
                        card.name(),
                        card.findSeat().map((Named seat) -> seat.in(locale)).orElse(null)),
                why.score(),
                why.contributions().entrySet().stream()
                        .map(e -> new Contribution(code(e.getKey()), e.getValue(), e.getValue() / why.score()))
                        .toList(),
                why.reasons().stream().map(reason -> path(reason, labels)).toList(),
                why.lifted());
    }

    private static Path path(Reason reason, Map<NodeRef, String> labels) {
        return new Path(
                code(reason.family()),
                reason.share(),
                reason.path().stream()
                        .map(node -> new Stop(
                                code(node.kind()), node.id(), labels.getOrDefault(node, node.name()), node.date()))
                        .toList());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
