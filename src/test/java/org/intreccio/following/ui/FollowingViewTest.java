package org.intreccio.following.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import org.intreccio.PortalTest;
import org.intreccio.directory.DirectoryFixture;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class FollowingViewTest {

    @Autowired
    ApplicationContext context;

    @Test
    void saysWhyThereIsNothingYet() {
        try (var _ = Visitor.signedIn(context)) {
            open("my/following");
            assertThat(page()).contains("Non segui ancora nulla", "Nessuna ricerca tenuta");
        }
    }

    @Test
    void followsFromThePageOfAnActorAndLetsGoFromTheList() {
        var fixture = DirectoryFixture.gardenSchoolAndChoir(context);
        try (var _ = Visitor.signedIn(context)) {
            open("actors/" + fixture.id("orto"));
            _click(button("Segui"));
            assertThat(button("Lo segui").getElement().getAttribute("aria-pressed"))
                    .isEqualTo("true");
            open("my/following");
            assertThat(page()).contains("Orto " + fixture.word());
            _click(button("Non seguire più"));
            assertThat(page()).doesNotContain("Orto " + fixture.word());
        }
        try (var _ = Visitor.guest(context)) {
            open("actors/" + fixture.id("orto"));
            assertThat(_find(Button.class, spec -> spec.withText("Segui"))).isEmpty();
        }
    }

    @Test
    void blocksFromThePageOfAnActorAndTakesItBack() {
        var fixture = DirectoryFixture.gardenSchoolAndChoir(context);
        try (var _ = Visitor.signedIn(context)) {
            open("actors/" + fixture.id("ateneo"));
            _click(button("Blocca"));
            open("my/following");
            assertThat(page()).contains("Bloccati", "Ateneo " + fixture.word());
            _click(_get(
                    Button.class,
                    spec -> spec.withPredicate(
                            b -> b.getAriaLabel().orElse("").equals("Sblocca: Ateneo " + fixture.word()))));
            assertThat(page()).doesNotContain("Ateneo " + fixture.word());
        }
    }

    @Test
    void keepsASearchUnderAName() {
        var fixture = DirectoryFixture.gardenSchoolAndChoir(context);
        try (var _ = Visitor.signedIn(context)) {
            open("directory?q=" + fixture.word());
            _click(button("Tieni la ricerca"));
            var name = _get(TextField.class, spec -> spec.withLabel("Come la chiami"));
            assertThat(name.getValue()).isEqualTo(fixture.word());
            _setValue(name, "");
            _click(_find(Button.class, spec -> spec.withText("Tieni la ricerca"))
                    .getLast());
            assertThat(name.isInvalid()).isTrue();
            _setValue(name, "Orti e cori");
            _click(_find(Button.class, spec -> spec.withText("Tieni la ricerca"))
                    .getLast());
            open("my/following");
            assertThat(page()).contains("Orti e cori", "3 rispondono");
        }
    }

    private static void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
