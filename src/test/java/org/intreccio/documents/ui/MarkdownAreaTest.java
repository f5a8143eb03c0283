package org.intreccio.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.intreccio.PortalTest;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MarkdownAreaTest {

    @Autowired
    ApplicationContext context;

    @Test
    void showsWhatIsWrittenAndGoesBackToWriting() {
        try (var _ = Visitor.guest(context)) {
            var area = new TextArea("Testo");
            var field = new MarkdownArea(area);
            UI.getCurrent().add(field);

            _click(_get(field, Button.class, spec -> spec.withText("Anteprima")));
            assertThat(_get(field, Paragraph.class).getText()).contains("scrivi qualcosa");

            _click(_get(field, Button.class, spec -> spec.withText("Scrivi")));
            area.setValue("**Orto** <script>x</script>");
            _click(_get(field, Button.class, spec -> spec.withText("Anteprima")));
            assertThat(_get(field, MarkdownText.class).getElement().getProperty("innerHTML"))
                    .contains("<strong>Orto</strong>")
                    .doesNotContain("<script");
            assertThat(area.isVisible()).isFalse();

            _click(_get(field, Button.class, spec -> spec.withText("Scrivi")));
            assertThat(_get(field, TextArea.class).getValue()).contains("**Orto**");
        }
    }
}
