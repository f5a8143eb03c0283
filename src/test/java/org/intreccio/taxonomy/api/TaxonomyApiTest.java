package org.intreccio.taxonomy.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class TaxonomyApiTest {

    @Autowired
    ApplicationContext context;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = new Caller(context);
    }

    @ParameterizedTest
    @CsvSource({"themes, 80", "sdgs, 17", "competences, 300", "legal-forms, 100", "directions, 5"})
    void tellsEachListWholeToGuests(String list, int atLeast) {
        var answer = caller.get("/api/v1/taxonomy/" + list);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("items").size()).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void answersWhoeverHasTheListAlreadyWithNothing() {
        var tag = caller.get("/api/v1/taxonomy/sdgs").header("etag");
        assertThat(tag).isNotEmpty();
        assertThat(caller.get("/api/v1/taxonomy/sdgs", "If-None-Match", tag).status())
                .isEqualTo(304);
    }

    @Test
    void suggestsPlacesInTheLanguageOfTheCaller() {
        var answer = caller.get("/api/v1/taxonomy/places?q=germ&limit=5", "Accept-Language", "en");
        assertThat(answer.json()
                        .get("items")
                        .valueStream()
                        .map(p -> p.get("name").asString()))
                .contains("Germany");
    }

    @Test
    void showsAPlaceWithWhatIsAroundAndInside() {
        var milan = caller.get("/api/v1/taxonomy/places/it-015146").json();
        assertThat(milan.get("place").get("name").asString()).isEqualTo("Milano");
        assertThat(milan.get("around").size()).isEqualTo(3);
        assertThat(milan.get("inside").size()).isGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "/places/nowhere-at-all, 404",
        "/places/NO%20ID, 422",
        "/places, 400",
        "/places?q=x&limit=0, 422",
        "/places?q=x&limit=many, 400"
    })
    void answersWrongQuestionsWithAProblem(String path, int status) {
        var answer = caller.get("/api/v1/taxonomy" + path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
    }
}
