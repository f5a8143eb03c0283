package org.intreccio.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.DirectoryFixture;
import org.intreccio.directory.SearchQuery;
import org.intreccio.identity.Visitor;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.MapCanvas;
import org.intreccio.ui.NetworkCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class DirectoryViewTest {

    @Autowired
    ApplicationContext context;

    private DirectoryFixture fixture;
    private Visitor guest;

    @BeforeEach
    void arrive() {
        fixture = DirectoryFixture.gardenSchoolAndChoir(context);
        guest = Visitor.guest(context);
    }

    @AfterEach
    void leave() {
        guest.close();
    }

    @Test
    void showsWhatTheAddressAsks() {
        open("q=" + fixture.word());
        assertThat(count()).isEqualTo("3 attori");
        assertThat(_find(Article.class)).hasSize(3);
        open("q=" + fixture.word() + "&kind=cooperative");
        assertThat(count()).isEqualTo("Un attore");
        assertThat(_get(Article.class).getElement().getTextRecursively()).contains("Orto " + fixture.word());
    }

    @Test
    void answersWhileOneTypesAndKeepsItInTheAddress() {
        open("");
        _setValue(_get(TextField.class), fixture.word());
        assertThat(count()).isEqualTo("3 attori");
    }

    @Test
    void offersEachFacetAsALinkThatPutsItInOrTakesItOut() {
        open("q=" + fixture.word());
        assertThat(facet("kind-cooperative").getHref())
                .isEqualTo("directory?q=" + fixture.word() + "&kind=cooperative");
        open("q=" + fixture.word() + "&kind=cooperative");
        assertThat(facet("kind-cooperative").getHref()).isEqualTo("directory?q=" + fixture.word());
        assertThat(facet("kind-institution").getElement().getTextRecursively()).contains("1");
    }

    @Test
    void showsTheSameResultOnAMapAndAsANetwork() {
        open("q=" + fixture.word() + "&view=map");
        assertThat(_find(MapCanvas.class)).hasSize(1);
        open("q=" + fixture.word() + "&view=network");
        assertThat(_find(NetworkCanvas.class)).hasSize(1);
    }

    @Test
    void saysWhyNobodyIsShownAndWhatWouldHelp() {
        open("q=" + fixture.word() + "&kind=citizen");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Togli tutti i filtri");
        open("q=qqqqzzzzxxxx" + fixture.word() + "kkkk");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Nessun nome");
    }

    @Test
    void takesAnythingInTheAddressForAQuestion() {
        open("kind=robot&sdg=99&sdg=x&view=cube&sort=luck&place=nowhere%20at%20all&q=%22%5D%20OR%20*:*");
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void writesFiltersInOneOrder() {
        var address =
                DirectoryAddress.of(QueryParameters.fromString("view=map&kind=company&q=a%26b&kind=citizen&sdg=4"));
        assertThat(address.href()).isEqualTo("directory?q=a%26b&kind=citizen&kind=company&sdg=4&view=map");
        assertThat(address.query().kinds()).containsExactlyInAnyOrder(ActorKind.CITIZEN, ActorKind.COMPANY);
        assertThat(address.filters()).isEqualTo(3);
    }

    @Test
    void exportsTheFilteredViewWithoutFormulas() throws IOException {
        var out = new StringWriter();
        new ActorCsv(
                        context.getBean(ActorSearch.class),
                        context.getBean(ActorCatalogue.class),
                        SearchQuery.of(fixture.word()),
                        Locale.ITALIAN)
                .write(out);
        assertThat(out.toString().lines()).hasSize(4);
        assertThat(out.toString())
                .startsWith("\ufeffid,kind,name")
                .contains("'=cmd|calc")
                .doesNotContain(",=cmd");
        assertThat(ActorCsv.harmless("-1")).isEqualTo("'-1");
        assertThat(ActorCsv.harmless("Orto")).isEqualTo("Orto");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("directory", QueryParameters.fromString(query));
    }

    private static String count() {
        return _get(Paragraph.class, spec -> spec.withClasses("directory-count"))
                .getText();
    }

    private static Anchor facet(String id) {
        return _get(Anchor.class, spec -> spec.withId("facet-" + id));
    }
}
