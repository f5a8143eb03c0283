package org.intreccio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/account",
                "/directory?q=acqua&kind=company",
                "/actors/a-b?x=%2F%2Fevil.example#top",
                "/sign-inside"
            })
    void keepsAnAddressInsideThePortal(String path) {
        assertThat(ReturnPath.of(path)).contains(new ReturnPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "account",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "/a\\..\\b",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/a b",
                "/\n/evil.example",
                "/sign-in",
                "/sign-in?back=/sign-in",
                "/sign-up"
            })
    void refusesWhatLeadsElsewhereOrRoundInCircles(String path) {
        assertThat(ReturnPath.of(path)).isEmpty();
    }
}
