package org.intreccio.recommendation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.ranking.KnownPartners;
import org.intreccio.ranking.PartnerMode;
import org.intreccio.recommendation.PartnerFilter;
import org.intreccio.recommendation.PartnerRequest;
import org.intreccio.taxonomy.PlaceId;

/**
 * What the page was asked, as its address says it. Whatever an address holds that nobody could have chosen is passed over.
 *
 * @param known whether past and present partners are shown too
 * @param saved whether those that the actor saved are shown instead
 * @param limit how many
 */
record PartnersAsk(PartnerMode mode, PartnerFilter filter, boolean known, boolean saved, int limit) {

    static final int STEP = 10;
    static final PartnersAsk USUAL =
            new PartnersAsk(PartnerMode.LIKE_MY_NETWORK, PartnerFilter.NONE, false, false, STEP);

    static PartnersAsk of(QueryParameters address) {
        var kinds = address.getParameters("kind").stream()
                .flatMap(kind -> ActorKind.of(kind).stream())
                .collect(Collectors.toSet());
        var place = one(address, "place", PartnersAsk::place);
        var theme = one(address, "theme", text -> text.isBlank() ? Optional.empty() : Optional.of(text));
        return new PartnersAsk(
                one(address, "mode", PartnerMode::of).orElse(USUAL.mode()),
                new PartnerFilter(kinds, place.orElse(null), theme.orElse(null)),
                one(address, "known", PartnersAsk::yes).isPresent(),
                one(address, "show", text -> text.equals("saved") ? Optional.of(text) : Optional.empty())
                        .isPresent(),
                one(address, "limit", PartnersAsk::number).orElse(STEP));
    }

    QueryParameters address() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "mode", mode == USUAL.mode() ? List.of() : List.of(mode.code()));
        put(
                parameters,
                "kind",
                filter.kinds().stream().map(ActorKind::code).sorted().toList());
        put(
                parameters,
                "place",
                Optional.ofNullable(filter.place()).map(PlaceId::value).stream().toList());
        put(parameters, "theme", Optional.ofNullable(filter.theme()).stream().toList());
        put(parameters, "known", known ? List.of("yes") : List.of());
        put(parameters, "show", saved ? List.of("saved") : List.of());
        put(parameters, "limit", limit == STEP ? List.of() : List.of(String.valueOf(limit)));
        return new QueryParameters(parameters);
    }

    /** How many filters narrow the answer or widen it. */
    int filters() {
        return filter.kinds().size()
                + (filter.place() == null ? 0 : 1)
                + (filter.theme() == null ? 0 : 1)
                + (known ? 1 : 0);
    }

    PartnerRequest request(ActorId asker, boolean forItself) {
        return PartnerRequest.of(asker)
                .in(mode)
                .keeping(known ? KnownPartners.KEEP : KnownPartners.LEAVE_OUT)
                .among(filter)
                .limit(limit)
                .forItself(forItself);
    }

    PartnersAsk in(PartnerMode other) {
        return new PartnersAsk(other, filter, known, false, STEP);
    }

    PartnersAsk among(PartnerFilter other, boolean alsoKnown) {
        return new PartnersAsk(mode, other, alsoKnown, false, STEP);
    }

    PartnersAsk savedOnes(boolean only) {
        return new PartnersAsk(mode, filter, known, only, STEP);
    }

    PartnersAsk more() {
        return new PartnersAsk(mode, filter, known, saved, Math.min(limit + STEP, PartnerRequest.MOST));
    }

    private static <T> Optional<T> one(QueryParameters address, String name, Function<String, Optional<T>> read) {
        return address.getSingleParameter(name).flatMap(read);
    }

    private static Optional<PlaceId> place(String text) {
        try {
            return Optional.of(new PlaceId(text));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> yes(String text) {
        return text.equals("yes") ? Optional.of(true) : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9]\\d?|100") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, new ArrayList<>(values));
        }
    }
}
