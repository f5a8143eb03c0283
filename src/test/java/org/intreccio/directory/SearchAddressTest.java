package org.intreccio.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchAddressTest {

    static Stream<SearchQuery> anyQuestions() {
        var random = new Random(20261122);
        return IntStream.range(0, 200).mapToObj(i -> question(random));
    }

    private static SearchQuery question(Random random) {
        var sorts = List.of(SearchQuery.Sort.values());
        var words = List.of("", "orto", "è già & così?", "a=b", "100% +", "città «viva»");
        return SearchQuery.of(words.get(random.nextInt(words.size())))
                .withKinds(some(random, List.of(ActorKind.values())))
                .withPlace(random.nextBoolean() ? "" : "it-015146")
                .withThemes(some(random, List.of("housing", "energy-poverty", "commons")))
                .withGoals(some(random, List.of(1, 7, 11, 17)))
                .withOffers(some(random, List.of("social-work")))
                .withSeeks(some(random, List.of("free-legal-advice", "computers-and-tablets")))
                .sortedBy(sorts.get(random.nextInt(sorts.size())));
    }

    private static <T> List<T> some(Random random, List<T> all) {
        var some = new ArrayList<>(all);
        some.removeIf(x -> random.nextBoolean());
        return some;
    }

    @ParameterizedTest
    @MethodSource("anyQuestions")
    void readsWhatItWrites(SearchQuery query) {
        assertThat(SearchAddress.read(SearchAddress.write(query))).isEqualTo(query);
    }

    @Test
    void leavesOutWhatAnAddressSaysWrongly() {
        assertThat(SearchAddress.read("kind=dragon&sdg=18&sdg=x&sort=upwards&theme=&nonsense&=x"))
                .isEqualTo(SearchQuery.all());
        assertThat(SearchAddress.write(SearchQuery.all())).isEmpty();
    }
}
