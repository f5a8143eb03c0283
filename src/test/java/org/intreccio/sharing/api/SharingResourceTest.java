package org.intreccio.sharing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.ui.PageHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Calls as other sites, messengers and calendars see them. */
@PortalTest
class SharingResourceTest {

    @Autowired
    ApplicationContext context;

    private Caller caller;
    private ChallengeFixture call;

    @BeforeEach
    void draw() {
        caller = new Caller(context);
        call = ChallengeFixture.anOpenCall(context);
    }

    @Test
    void standsInPagesOfOtherSitesWithoutCookieOrScript() {
        var card = caller.get("/embed/challenge/" + call.id());
        assertThat(card.status()).isEqualTo(200);
        assertThat(card.body())
                .contains(call.title(), "Proposte fino al", "/challenges/" + call.id())
                .doesNotContain("<script");
        assertThat(card.header("Content-Security-Policy")).contains("frame-ancestors *", "default-src 'none'");
        assertThat(card.header("X-Frame-Options")).isEmpty();
        assertThat(card.header("Set-Cookie")).isEmpty();
        assertThat(caller.get("/embed/challenge/" + call.id() + "?lang=en").body())
                .contains("Proposals until", "lang=\"en\"");
        assertThat(caller.get("/about").header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void showsAPictureBesideASharedLink() {
        var picture = caller.get("/cards/challenge/" + call.id() + ".png");
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(head(call)).hasValueSatisfying(head -> {
            assertThat(head.picture()).isEqualTo("cards/challenge/" + call.id() + ".png");
            assertThat(head.data().get("@type")).isEqualTo("MonetaryGrant");
        });
    }

    @Test
    void standsInCalendarsWithItsPhasesAndItsDeadline() {
        var one = caller.get("/calendars/challenges/" + call.id() + ".ics");
        assertThat(one.header("Content-Type")).startsWith("text/calendar");
        assertThat(one.body()).contains("BEGIN:VEVENT", call.id() + "-proposals@", call.id() + "-deadline@");
        assertThat(caller.get("/calendars/challenges.ics").body()).contains("X-WR-CALNAME:Sfide su Intreccio");
    }

    @Test
    void tellsNothingOfWhatIsNotPublic() {
        var draft = ChallengeFixture.aDraftCall(context);
        for (var path : java.util.List.of(
                "/embed/challenge/" + draft.id(),
                "/cards/challenge/" + draft.id() + ".png",
                "/calendars/challenges/" + draft.id() + ".ics",
                "/embed/nothing/x",
                "/embed/challenge/%3Cscript%3E",
                "/calendars/nothing.ics")) {
            assertThat(caller.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(head(draft)).isEmpty();
    }

    private Optional<PageHead.Head> head(ChallengeFixture of) {
        return context.getBeansOfType(PageHead.class).values().stream()
                .flatMap(heads -> heads.of("challenges/" + of.id(), Locale.ITALIAN).stream())
                .findFirst();
    }
}
