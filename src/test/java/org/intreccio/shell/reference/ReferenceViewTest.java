package org.intreccio.shell.reference;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import org.intreccio.PortalTest;
import org.intreccio.identity.Visitor;
import org.intreccio.ui.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ReferenceViewTest {

    @Autowired
    ApplicationContext context;

    @Test
    void tellsEveryOperationByWhatItIsAbout() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate(ReferenceView.PATH);
            assertThat(_find(H2.class).stream().map(H2::getText)).contains("Actors", "Recommendations", "Spaces");
            assertThat(_find(OperationItem.class)).hasSizeGreaterThan(100).allSatisfy(item -> {
                item.fill();
                assertThat(item.getElement().getTextRecursively())
                        .contains("curl", "/api/v1/")
                        .doesNotContain("!shell.");
            });
        }
    }

    @Test
    void drawsWhatIsSentAndWhatComesBack() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate(ReferenceView.PATH);
            _setValue(_get(TextField.class), "collaborations parts post");
            var item = _find(OperationItem.class).getFirst();
            item.fill();
            assertThat(item.getElement().getTextRecursively())
                    .contains(
                            "POST",
                            "Che cosa si invia",
                            "Che cosa torna",
                            "-d @body.json",
                            "\"state\"",
                            "obbligatorio");
        }
    }

    @Test
    void findsOperationsByWords() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate(ReferenceView.PATH);
            var all = _find(OperationItem.class).size();
            _setValue(_get(TextField.class), "spaces cover");
            assertThat(_find(OperationItem.class))
                    .hasSizeBetween(1, all / 10)
                    .allSatisfy(item ->
                            assertThat(item.getElement().getTextRecursively()).contains("/cover"));
            _setValue(_get(TextField.class), "zzz");
            assertThat(_find(EmptyState.class)).hasSize(1);
        }
    }
}
