package org.intreccio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Views;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Asks every endpoint and every page that has an id in its address for things of somebody else, as a guest, as a member and as the
 * manager of another organisation. What a room adds is asked too. Nobody reads the word that is in all of it, nothing of it changes,
 * and no command is obeyed but those by which one does something of one's own.
 */
@PortalTest
class OthersThingsWalkTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}|:[A-Za-z]+[?*]?(?:\\([^)]*\\))?");
    /** Some are refused for their form already: every room asks for other words. */
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 422);

    private static final List<String> SMALL_WORDS = List.of("actor", "project", "space", "logo", "cover", "1");

    /** Of what some addresses say first what kind of thing they are about. */
    private static final List<String> KINDS =
            List.of("actor", "project", "space", "challenge", "challenges", "proposal");

    /** A place in an address for somebody. */
    private static final Pattern ACTOR = Pattern.compile("actor|person|partner|member|from|to[}?*]?$");

    /** In how many places of an address everything is tried: two things together name a third, and no address names more. */
    private static final int TRIED = 2;

    /** By these one follows, blocks, joins or claims: what is written is one's own. */
    private static final Set<String> OWN = Set.of(
            "PUT /api/v1/me/following/{kind}/{id}",
            "DELETE /api/v1/me/following/{kind}/{id}",
            "PUT /api/v1/me/blocks/{actor}",
            "DELETE /api/v1/me/blocks/{actor}",
            "POST /api/v1/actors/{id}/claims",
            "PUT /api/v1/spaces/{slug}/members/me",
            "DELETE /api/v1/spaces/{slug}/members/me",
            "DELETE /api/v1/rooms/{room}/people/me");

    private static final String BODY = """
            {"reason": "Perché lo voglio io", "role": "manager", "words": "Prova", "email": "x@altrove.example", "uses": 1,
             "days": 3, "kind": "SAVED", "name": "Prova", "as": "%s"}""";

    @Autowired
    ApplicationContext context;

    @Test
    void tellsStrangersNothingAndObeysNone() {
        var world = new OthersWorld(context);
        var before = world.held();
        assertThat(before).as("All of it is there").hasSizeGreaterThan(8);
        assertThat(before.values()).anyMatch(said -> said.contains(world.secret()));
        var wrong = new ArrayList<String>();
        strangers().forEach((who, user) -> {
            wrong.addAll(endpoints(world, who, user));
            wrong.addAll(pages(world, who, user));
        });
        assertThat(wrong).isEmpty();
        assertThat(world.held()).isEqualTo(before);
    }

    private Map<String, Optional<UserId>> strangers() {
        var manager = Visitor.newUser(context);
        OrganisationFixture.imported(context).withAttested("manager", manager);
        var strangers = new LinkedHashMap<String, Optional<UserId>>();
        strangers.put("guest", Optional.empty());
        // Whoever manages another organisation may all that any other signed-in person may.
        strangers.put("manager of another organisation", Optional.of(manager));
        return strangers;
    }

    private List<String> endpoints(OthersWorld world, String who, Optional<UserId> user) {
        var caller = new Caller(context);
        var headers = user.map(u -> new String[] {"Authorization", Tokens.writing(context, u)})
                .orElse(new String[0]);
        var wrong = new ArrayList<String>();
        for (var endpoint : Endpoints.of(context)) {
            filled(endpoint.path(), world).filter(p -> named(p, world)).forEach(path -> {
                var answer = ask(caller, endpoint, path, world, headers);
                if (answer.body().contains(world.secret())) {
                    wrong.add(who + " reads the secret: " + endpoint.method() + " " + path);
                }
                if ((answer.status() < 400 && !mayAnswer(endpoint, path, world))
                        || (!endpoint.method().equals("GET")
                                && !OWN.contains(endpoint.toString())
                                && !REFUSED.contains(answer.status()))) {
                    wrong.add(
                            who + " " + endpoint.method() + " " + path + " → " + answer.status() + " " + answer.body());
                }
            });
        }
        return wrong;
    }

    /** Whoever acts for somebody says for whom: here for those whose thing it is. */
    private static Caller.Answer ask(
            Caller caller, Endpoints.Endpoint endpoint, String path, OthersWorld world, String... headers) {
        if (endpoint.method().equals("GET")) {
            return caller.get(path, headers);
        }
        var as = world.ids().getOrDefault("organisation", "");
        var body = path.contains("/collaborations") ? BODY.replace("manager", "partner") : BODY;
        return caller.call(
                endpoint.method(),
                path + "?as=" + as,
                endpoint.method().equals("DELETE") ? "" : body.formatted(as),
                headers);
    }

    /** Pages of actors are for everybody, without their pictures here; and what is one's own. */
    private static boolean mayAnswer(Endpoints.Endpoint endpoint, String path, OthersWorld world) {
        if (!endpoint.method().equals("GET")) {
            return OWN.contains(endpoint.toString());
        }
        return !path.contains("/pictures/")
                && world.ids().values().stream()
                        .filter(id -> !world.open().contains(id))
                        .noneMatch(path::contains);
    }

    private List<String> pages(OthersWorld world, String who, Optional<UserId> user) {
        var wrong = new ArrayList<String>();
        try (var _ = user.map(u -> Visitor.signedIn(context, u)).orElseGet(() -> Visitor.guest(context))) {
            Views.all().stream()
                    .flatMap(view -> RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                            .filter(route -> route.getNavigationTarget() == view)
                            .flatMap(route -> filled(route.getTemplate(), world)))
                    .filter(path -> named(path, world))
                    .forEach(path -> {
                        UI.getCurrent().navigate(path);
                        if (Screen.now().contains(world.secret())) {
                            wrong.add(who + " reads the secret on " + path);
                        }
                    });
        }
        return wrong;
    }

    private static List<String> values(OthersWorld world) {
        return Stream.concat(world.ids().values().stream(), SMALL_WORDS.stream())
                .toList();
    }

    /** Whether there is anything of theirs in the address. */
    private static boolean named(String path, OthersWorld world) {
        return world.ids().values().stream().anyMatch(path::contains);
    }

    /** Fills an address, each place with those things that it is for and a few others; with all where nobody knows what it is for. */
    private static Stream<String> filled(String template, OthersWorld world) {
        return filled(template, world, TRIED);
    }

    private static Stream<String> filled(String template, OthersWorld world, int tried) {
        var place = VARIABLE.matcher(template);
        if (!place.find()) {
            return Stream.of(template);
        }
        var before = template.substring(0, place.start()).replaceAll("(?:.*/)?([^/]+)/$", "$1");
        var values = tried > 0 ? tried(before, place.group(), world) : List.of("1");
        return values.stream()
                .flatMap(value -> filled(
                        VARIABLE.matcher(template).replaceFirst(Matcher.quoteReplacement(value)), world, tried - 1));
    }

    private static List<String> tried(String before, String variable, OthersWorld world) {
        if (variable.contains("kind")) {
            return KINDS;
        }
        var all = values(world);
        var meant = world.ids().entrySet().stream()
                .filter(thing -> isFor(before, variable, thing.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return meant.isEmpty()
                ? all
                : Stream.of(meant.stream(), all.stream().limit(2), Stream.of("1"))
                        .flatMap(some -> some)
                        .distinct()
                        .toList();
    }

    /** {@code introduction-requests} is for what is named an introduction, or a request. */
    private static boolean isFor(String before, String variable, String thing) {
        return before.contains(thing.split(" ", 2)[0])
                || ((before.equals("actors") || ACTOR.matcher(variable).find())
                        && Set.of("organisation", "person").contains(thing));
    }
}
