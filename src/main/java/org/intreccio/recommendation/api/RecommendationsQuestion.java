package org.intreccio.recommendation.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorKind;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.ranking.PartnerMode;
import org.intreccio.recommendation.FeedbackKind;
import org.intreccio.recommendation.PartnerFilter;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parameters of a question, and refuses what names nothing, saying what there is. */
@Component
class RecommendationsQuestion {

    private final Places places;
    private final Vocabulary vocabulary;

    RecommendationsQuestion(Places places, Vocabulary vocabulary) {
        this.places = places;
        this.vocabulary = vocabulary;
    }

    PartnerMode mode(@Nullable String code) {
        return code == null
                ? PartnerMode.LIKE_MY_NETWORK
                : one("mode", code, PartnerMode::of, codes(PartnerMode.values(), PartnerMode::code));
    }

    FeedbackKind word(@Nullable String code) {
        return one(
                "kind",
                code == null ? "" : code,
                FeedbackKind::of,
                codes(FeedbackKind.values(), FeedbackKind::code),
                "word");
    }

    PartnerFilter filter(List<String> kinds, @Nullable String place, @Nullable String theme) {
        var all = codes(ActorKind.values(), ActorKind::code);
        return new PartnerFilter(
                kinds.stream()
                        .map(kind -> one("kinds", kind, ActorKind::of, all, "kind"))
                        .collect(Collectors.toSet()),
                place == null ? null : place(place),
                theme == null ? null : theme(theme));
    }

    private PlaceId place(String id) {
        return places.find(new PlaceId(id))
                .orElseThrow(() -> InvalidValue.of("place", "recommendation.error.place", id))
                .id();
    }

    private String theme(String code) {
        return vocabulary
                .theme(code)
                .orElseThrow(() -> InvalidValue.of("theme", "recommendation.error.theme", code))
                .code();
    }

    private static <T> T one(String field, String code, Function<String, Optional<T>> read, String all) {
        return one(field, code, read, all, field);
    }

    private static <T> T one(
            String field, String code, Function<String, Optional<T>> read, String all, String sentence) {
        return read.apply(code)
                .orElseThrow(() -> InvalidValue.of(field, "recommendation.error." + sentence, code, all));
    }

    private static <T> String codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }
}
