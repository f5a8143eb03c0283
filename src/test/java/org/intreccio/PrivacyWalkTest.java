package org.intreccio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks every public read of the portal in a world without and in the same world with one more of everything that an actor may keep
 * from others: to whoever may not see it, every answer must be the same, to the letter.
 */
@PortalTest
class PrivacyWalkTest {

    private static final Optional<UserId> GUEST = Optional.empty();

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Test
    void answersAsIfWhatIsKeptDidNotExist() {
        var member = Optional.of(Visitor.newUser(context));
        var world = new SecretWorld(context);
        var reads = new PublicReads(context, world.ids(), world.questions());
        var guestBefore = steady(reads);
        var memberBefore = reads.walk(member);

        world.keep(Visibility.PRIVATE);
        assertThat(differences(guestBefore, reads.walk(GUEST)))
                .as("Private, to a guest")
                .isEmpty();
        assertThat(differences(memberBefore, reads.walk(member)))
                .as("Private, to a member")
                .isEmpty();

        world.keep(Visibility.MEMBERS);
        assertThat(differences(guestBefore, reads.walk(GUEST)))
                .as("For members, to a guest")
                .isEmpty();
        assertTells(world, reads.walk(member), memberBefore);

        world.keep(Visibility.PUBLIC);
        assertTells(world, reads.walk(GUEST), guestBefore);
    }

    /** What the portal keeps in memory settles first; then nothing but what is put in may change an answer. */
    private static Map<String, String> steady(PublicReads reads) {
        var answers = reads.walk(GUEST);
        for (int i = 0; i < 3; i++) {
            var again = reads.walk(GUEST);
            if (again.equals(answers)) {
                return again;
            }
            if (i == 2) {
                assertThat(differences(answers, again))
                        .as("The walk itself is steady")
                        .isEmpty();
            }
            answers = again;
        }
        return answers;
    }

    /** Each thing is found on its actor's page, by its facet, in numbers and paths: so the walk would have seen it. */
    private static void assertTells(SecretWorld world, Map<String, String> now, Map<String, String> before) {
        var page = now.get("GET /api/v1/actors/" + world.id("orto"));
        now.forEach((question, answer) -> {
            if (!question.contains(world.unconfirmed())) {
                assertThat(answer).as("What nobody confirmed, in " + question).doesNotContain(world.unconfirmed());
            }
        });
        world.telltales().forEach((what, word) -> assertThat(page).as(what).contains(word));
        var screen = now.get("view actors/" + world.id("orto"));
        assertThat(screen).contains("zibaldone" + world.word(), "girasole" + world.word(), "1873");
        assertThat(now.get("GET /api/v1/actors/" + world.id("orto") + "/pictures/logo"))
                .startsWith("200");
        assertThat(now.get("GET /api/v1/actors/" + world.id("zoe"))).contains("Anagrafe", "Coro");
        assertThat(now.get("view directory?place=" + world.id("hill"))).contains("Orto");
        assertThat(now.get("view directory?offers=" + world.id("skill"))).contains("Orto");
        assertThat(now.get("GET /api/v1/actors?q=zibaldone" + world.word())).contains(world.id("orto"));
        assertThat(now.get("GET /api/v1/actors?q=anagrafe" + world.word())).contains(world.id("zoe"));
        var changed = differences(before, now).keySet();
        assertThat(changed)
                .contains(
                        "GET /api/v1/projects/" + world.id("rete"),
                        "GET /api/v1/actors/" + world.id("ateneo") + "/network",
                        "GET /api/v1/actors/" + world.id("orto") + "/connections?to=" + world.id("coro"),
                        "GET /api/v1/actors/" + world.id("coro"),
                        "view directory?q=" + world.word() + "&view=network",
                        "view directory?q=" + world.word() + "&view=map",
                        "view directory?q=" + world.word() + "&sort=connections");
    }

    @Test
    void wouldSeeALeak() throws NoSuchMethodException {
        var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var leak = RequestMappingInfo.paths("/api/v1/leaks/{id}")
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(leak, new Leak(graph), Leak.class.getDeclaredMethod("degree", String.class));
        try {
            var world = new SecretWorld(context);
            var reads = new PublicReads(context, world.ids(), world.questions());
            var before = reads.rest(GUEST, e -> e.path().contains("/leaks/"));
            assertThat(before).hasSize(world.ids().size());
            world.keep(Visibility.PRIVATE);
            assertThat(differences(before, reads.rest(GUEST, e -> e.path().contains("/leaks/"))))
                    .containsKeys("GET /api/v1/leaks/" + world.id("orto"), "GET /api/v1/leaks/" + world.id("rete"));
        } finally {
            mapping.unregisterMapping(leak);
        }
    }

    @Test
    void readsWhatAScreenSaysInWordsAttributesAndData() {
        try (var _ = Visitor.guest(context)) {
            var span = new Span("parola");
            span.getElement().setAttribute("aria-label", "etichetta").setProperty("points", "dato");
            span.getElement().setPropertyList("list", java.util.List.of(Map.of("id", "voce")));
            assertThat(Screen.of(span.getElement())).contains("parola", "etichetta", "dato", "voce");
        }
    }

    /** Counts all edges, whoever may see them: what no read of the portal may do. */
    static class Leak {

        private final Neo4jClient graph;

        Leak(Neo4jClient graph) {
            this.graph = graph;
        }

        @OpenToAll
        @ResponseBody
        public Map<String, Long> degree(@PathVariable("id") String id) {
            return Map.of(
                    "degree",
                    graph.query("MATCH (n {id: $id})--() RETURN count(*)")
                            .bind(id)
                            .to("id")
                            .fetchAs(Long.class)
                            .one()
                            .orElse(0L));
        }
    }

    /** What is answered otherwise now, from a little before the first letter that differs. */
    private static Map<String, String> differences(Map<String, String> before, Map<String, String> now) {
        assertThat(now.keySet()).isEqualTo(before.keySet());
        var found = new TreeMap<String, String>();
        now.forEach((question, answer) -> {
            var was = before.getOrDefault(question, "");
            if (!was.equals(answer)) {
                int at = 0;
                while (at < Math.min(was.length(), answer.length()) && was.charAt(at) == answer.charAt(at)) {
                    at++;
                }
                int from = Math.max(0, at - 120);
                found.put(
                        question,
                        was.substring(from, Math.min(was.length(), at + 120)) + "\n  →\n"
                                + answer.substring(from, Math.min(answer.length(), at + 120)));
            }
        });
        return found;
    }
}
