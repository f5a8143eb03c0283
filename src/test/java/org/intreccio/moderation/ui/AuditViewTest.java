package org.intreccio.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.StringWriter;
import java.util.UUID;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Refused;
import org.intreccio.moderation.AuditDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class AuditViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Transactions transactions;

    @Autowired
    AuditLog log;

    @Autowired
    AuditDesk desk;

    @Autowired
    JsonMapper json;

    private final String subject = "knot-" + UUID.randomUUID();

    private void record(String action, String why) {
        transactions.writing(() -> log.record(
                AuditNote.of(action, "actor", subject).changed("loose", "tight").because(why)));
    }

    private static void open(String query) {
        UI.getCurrent().navigate("steward/audit", QueryParameters.fromString(query));
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    @Test
    void tellsWhoDidWhatInTheReadersWords() {
        var user = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, user)) {
            record("account.opened", "per provare");
        }
        try (var _ = Visitor.steward(context)) {
            open("subject=" + subject + "&kind=actor");
            assertThat(_find(ListItem.class, spec -> spec.withClasses("audit-line")))
                    .singleElement()
                    .satisfies(line -> assertThat(line.getElement().getTextRecursively())
                            .contains("Account aperto", "loose → tight", "Giulia Prova", "attore", "«per provare»"));
            assertThat(_get(Anchor.class, spec -> spec.withText(subject)).getHref())
                    .isEqualTo("actors/" + subject);
        }
    }

    @Test
    void keepsWhatNarrowsItInTheAddress() {
        record("test.knotted", "prima");
        record("test.untied", "seconda");
        try (var _ = Visitor.steward(context)) {
            open("q=" + subject + "&action=test.knotted");
            assertThat(page()).contains("Una voce", "test.knotted").doesNotContain("«seconda»");
            assertThat(_get(TextField.class, spec -> spec.withLabel("Parole")).getValue())
                    .isEqualTo(subject);
            open("q=" + subject);
            assertThat(page()).contains("2 voci", "«seconda»");
            open("q=" + subject + "&until=2001-01-01&since=nonsense");
            assertThat(page()).contains("Nessuna voce corrisponde");
        }
    }

    @Test
    void showsFiftyAtATime() {
        for (int i = 0; i < 51; i++) {
            record("test.knotted", "");
        }
        try (var _ = Visitor.steward(context)) {
            open("kind=actor&subject=" + subject);
            assertThat(_find(ListItem.class, spec -> spec.withClasses("audit-line")))
                    .hasSize(50);
            _click(_get(Button.class, spec -> spec.withText("Mostra le precedenti")));
            assertThat(_find(ListItem.class, spec -> spec.withClasses("audit-line")))
                    .hasSize(51);
            assertThat(_find(Button.class, spec -> spec.withText("Mostra le precedenti")))
                    .isEmpty();
        }
    }

    @Test
    void saysWhetherTheSealsHold() {
        try (var _ = Visitor.steward(context)) {
            UI.getCurrent().navigate("steward/audit");
            _click(_get(Button.class, spec -> spec.withText("Controlla i sigilli")));
            assertThat(page()).containsAnyOf("Tutto intatto", "Non c’è ancora nessun sigillo", "a partire dal numero");
        }
    }

    @Test
    void narrowsByWhatIsTyped() {
        record("test.knotted", "");
        try (var _ = Visitor.steward(context)) {
            open("q=" + subject);
            var typed = _get(TextField.class, spec -> spec.withLabel("Parole"));
            _setValue(typed, subject + " nessuno");
            assertThat(page()).contains("Nessuna voce corrisponde");
        }
    }

    @Test
    void writesFilesThatNoSpreadsheetRuns() throws IOException {
        record("test.knotted", "=cmd|' /C calc'!A0");
        var filter = AuditFilter.of("actor", subject);
        try (var _ = Visitor.steward(context)) {
            var csv = new StringWriter();
            new AuditDownload(desk, filter, AuditDownload.Form.CSV, json).write(csv);
            assertThat(csv.toString())
                    .startsWith("\ufeffid,at,action,kind,subject,by,on_behalf_of,from,to,why")
                    .contains(subject, "'=cmd|");
            var array = new StringWriter();
            new AuditDownload(desk, filter, AuditDownload.Form.JSON, json).write(array);
            var read = json.readTree(array.toString());
            assertThat(read.size()).isEqualTo(1);
            assertThat(read.get(0).get("subject").asString()).isEqualTo(subject);
        }
    }

    @Test
    void isForStewardsAlone() {
        var everything = AuditFilter.EVERYTHING;
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> desk.find(everything, null, 1)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> desk.export(everything, entry -> {})).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> desk.verify()).isInstanceOf(Refused.class);
        }
    }
}
