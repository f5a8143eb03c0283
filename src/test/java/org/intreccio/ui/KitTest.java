package org.intreccio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class KitTest {

    @Autowired
    ApplicationContext context;

    private Visitor guest;

    @BeforeEach
    void come() {
        guest = Visitor.guest(context);
    }

    @AfterEach
    void leave() {
        guest.close();
    }

    @Test
    void networkSendsItsNodesTiesAndWords() {
        var network = new NetworkCanvas();
        network.setTitle("La rete di Filo");
        network.show(
                List.of(NetworkCanvas.Node.of("a", "Filo", Mark.COOPERATIVE, "/actors/a")
                        .focused()),
                List.of(NetworkCanvas.Edge.of("a", "b", "ha guidato")));
        UI.getCurrent().add(network);
        assertThat(property(network, "nodes"))
                .contains("\"label\":\"Filo\"", "\"kind\":\"Cooperative\"", "\"focus\":true")
                .doesNotContain("null");
        assertThat(property(network, "edges")).contains("\"label\":\"ha guidato\"");
        assertThat(property(network, "labels"))
                .contains("La rete di Filo", "Mostra come tabella", "legami: {n}", "\"Company\":\"Impresa\"");
    }

    @Test
    void mapSendsItsPointsAndWhereToLook() {
        var map = new MapCanvas();
        map.show(List.of(MapCanvas.Point.of("a", "Filo", Mark.COOPERATIVE, 45.45, 9.14, "/actors/a")));
        map.lookAt(45.46, 9.19, 11);
        UI.getCurrent().add(map);
        assertThat(property(map, "points")).contains("\"lat\":45.45", "\"href\":\"/actors/a\"");
        assertThat(property(map, "center")).isEqualTo("[45.46,9.19]");
        assertThat(property(map, "labels")).contains("{n} in questa zona");
    }

    @Test
    void chartLeavesGapsWhereThereIsNoNumber() {
        var chart = new ChartCanvas(ChartCanvas.Form.BAR);
        chart.show(List.of("2024", "2025"), List.of(ChartCanvas.Series.of("Progetti", Arrays.asList(3.0, null))));
        UI.getCurrent().add(chart);
        assertThat(property(chart, "series")).contains("[3.0,null]");
        assertThat(chart.getElement().getProperty("locale")).isEqualTo("it");
    }

    @Test
    void pathNamesItsStopsInWords() {
        var path =
                new PathLine("Da Amina a Filo", List.of(PathLine.Step.of(Mark.CITIZEN, "Amina", null, "è socia di")));
        UI.getCurrent().add(path);
        assertThat(property(path, "steps")).contains("\"via\":\"è socia di\"").doesNotContain("href");
        assertThat(property(path, "labels")).contains("Da Amina a Filo", "\"Citizen\":\"Persona\"");
    }

    @Test
    void statWritesNumbersAsTheReaderDoes() {
        assertThat(new Stat(12345, "attori").getElement().getTextRecursively()).contains("12.345");
    }

    @Test
    void sectionIsNamedByItsHeading() {
        var section = new PageSection("In corso adesso");
        UI.getCurrent().add(section);
        assertThat(section.getElement().getAttribute("aria-labelledby"))
                .isEqualTo(_get(section, H2.class, spec -> spec.withText("In corso adesso"))
                        .getId()
                        .orElseThrow());
    }

    @Test
    void refusalOfAFieldIsToldAtTheField() {
        var name = new TextField("Nome");
        UI.getCurrent().add(name);
        Notices.refused(InvalidValue.of("name", "kernel.error.id", "Ü"), Map.of("name", name));
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("«Ü»");
        assertThat(NotificationsKt.getNotifications()).isEmpty();
    }

    @Test
    void refusalOfNoFieldIsToldAtOnce() {
        Notices.refused(Refused.signInFirst());
        assertThat(NotificationsKt.getNotifications()).singleElement().satisfies(notice -> {
            assertThat(notice.getElement().getThemeList()).contains("error");
            assertThat(notice.getDuration()).isZero();
            assertThat(notice.isAssertive()).isTrue();
        });
    }

    private static String property(Component component, String name) {
        return String.valueOf(component.getElement().getPropertyRaw(name));
    }
}
