package org.intreccio.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds places by id, by what somebody begins to type, and by what lies around or inside them. */
@Component
public class Places {

    /** No more than this many suggestions come back, whatever is asked. */
    public static final int MOST_SUGGESTIONS = 50;

    private final PlaceQueries queries;

    Places(PlaceQueries queries) {
        this.queries = queries;
    }

    public Optional<Place> find(PlaceId id) {
        return queries.find(List.of(id)).stream().findFirst();
    }

    /** Those of the places that exist, in the order asked. */
    public List<Place> find(List<PlaceId> ids) {
        return queries.find(ids);
    }

    /**
     * Places whose name begins like this, or nearly so: accents do not matter, one slip of the finger is forgiven in words of
     * four letters and more, two in words of eight. Larger places come first among equals.
     *
     * @param typed anything; what has no letter or digit suggests nothing
     */
    public List<Place> suggest(String typed, int limit) {
        return PlaceSearch.of(typed)
                .map(search -> queries.search(search, Math.clamp(limit, 1, MOST_SUGGESTIONS)))
                .orElse(List.of());
    }

    /** The places around this one, nearest first, the country last; empty for a country and for an unknown id. */
    public List<Place> around(PlaceId id) {
        return queries.around(id);
    }

    /** The ids of this place and of everything in it; just itself when nothing is, empty when it is unknown. */
    public Set<PlaceId> within(PlaceId id) {
        return queries.within(id);
    }

    /** The places right inside this one, by name. */
    public List<Place> inside(PlaceId id) {
        return queries.inside(id);
    }

    /** Countries and Italian municipalities by what files call them, as they stand now. */
    public Gazetteer gazetteer() {
        return new Gazetteer(queries.ofKind(PlaceKind.COUNTRY), queries.ofKind(PlaceKind.MUNICIPALITY));
    }

    /** Takes in cities that imported data names; those known already keep their name and place. */
    public void addCities(Collection<City> cities) {
        queries.addCities(cities);
    }
}
