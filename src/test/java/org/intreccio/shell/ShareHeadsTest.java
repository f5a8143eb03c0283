package org.intreccio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.directory.DirectoryFixture;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ShareHeadsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    ShareHeads heads;

    @Test
    void saysOfAnOrganisationWhatEverybodyMaySee() {
        var here = DirectoryFixture.gardenSchoolAndChoir(context);
        var head = head("actors/" + here.id("orto"));
        assertThat(head.select("meta[property=og:title]").attr("content")).isEqualTo("Orto " + here.word());
        assertThat(head.select("meta[property=og:description]").attr("content")).isEqualTo("Coltiviamo insieme");
        assertThat(head.select("script").html()).contains("\"Organization\"", "Borgo");
        assertThat(head.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void letsNoNameEndTheScript() {
        var here = DirectoryFixture.gardenSchoolAndChoir(context);
        var head = head("actors/" + here.id("coro"));
        assertThat(head.select("script").html()).doesNotContain("<img").contains("\\u003cimg");
    }

    @Test
    void keepsPeopleFromSearchEngines() {
        var here = DirectoryFixture.gardenSchoolAndChoir(context);
        graph.query("CREATE (:Actor:Citizen {id: 'ada-' + $own, kind: 'Citizen', name: 'Ada'})")
                .bindAll(Map.of("own", here.word()))
                .run();
        assertThat(head("actors/ada-" + here.word()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        var caller = new Caller(context);
        assertThat(caller.get("/sitemap.xml").body())
                .contains("/actors/" + here.id("orto") + "<")
                .doesNotContain("/actors/ada-" + here.word());
        assertThat(caller.get("/robots.txt").body()).contains("Disallow: /api/", "/sitemap.xml");
    }

    @Test
    void saysNothingOfPagesThatAreNone() {
        assertThat(heads.find("actors/nobody-here", Locale.ITALIAN)).isEmpty();
        assertThat(heads.find("directory", Locale.ITALIAN)).isEmpty();
    }

    private Element head(String path) {
        var head = new Element("head");
        heads.write(heads.find(path, Locale.ITALIAN).orElseThrow(), path, head);
        return head;
    }
}
