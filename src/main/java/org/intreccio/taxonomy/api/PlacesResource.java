package org.intreccio.taxonomy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.NotFound;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.web.PageSize;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where things are. */
@RestController
@RequestMapping("/api/v1/taxonomy/places")
@OpenToAll
@Tag(name = "Taxonomy")
class PlacesResource {

    private final Places places;

    PlacesResource(Places places) {
        this.places = places;
    }

    /**
     * A place in a list.
     *
     * @param within the names of the places around it, nearest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceItem(
            String id,
            String kind,
            String name,
            String within,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Integer population) {

        static PlaceItem of(Place place, Locale language) {
            return new PlaceItem(
                    place.id().value(),
                    place.kind().code(),
                    place.label(language),
                    place.within(),
                    place.lat(),
                    place.lon(),
                    place.population());
        }
    }

    /** A place, what is around it (nearest first) and what is right inside it. */
    record PlacePage(PlaceItem place, List<PlaceItem> around, List<PlaceItem> inside) {}

    @GetMapping
    @Operation(summary = "Places whose name begins like this, slips forgiven, larger ones first")
    ResultPage<PlaceItem> suggest(
            @RequestParam String q, @RequestParam(required = false) @Nullable Integer limit, Locale language) {
        int most = Math.min(PageSize.of(limit).value(), Places.MOST_SUGGESTIONS);
        return ResultPage.whole(items(places.suggest(q, most), language));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One place with what is around and right inside it")
    PlacePage place(@PathVariable String id, Locale language) {
        var place = places.find(new PlaceId(id)).orElseThrow(() -> NotFound.of("taxonomy.error.no-place", id));
        return new PlacePage(
                PlaceItem.of(place, language),
                items(places.around(place.id()), language),
                items(places.inside(place.id()), language));
    }

    private static List<PlaceItem> items(List<Place> places, Locale language) {
        return places.stream().map(p -> PlaceItem.of(p, language)).toList();
    }
}
