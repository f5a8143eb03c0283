package org.intreccio;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intreccio.identity.ForStewards;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Views;
import org.intreccio.identity.Visitor;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks everything that a guest, or anybody signed in, may ask of the portal, and writes down every answer.
 *
 * <p>Endpoints and views are found by reflection: each is asked with every id of a small world, every endpoint also with each of
 * its parameters. A parameter whose name stands for nothing known here fails the walk: say what may be asked with it.
 */
final class PublicReads {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}|:[A-Za-z]+[?*]?(?:\\([^)]*\\))?");
    private static final Set<String> UNSTEADY = Set.of(":status", "date", "keep-alive", "connection");

    /** The reader's own keys, and when each was last used: it changes while one looks, and is nobody else's. */
    private static final Set<String> OWN = Set.of("/api/v1/tokens", "/api/v1/me/sign-ins", "account");

    private final ApplicationContext context;
    private final List<String> ids;
    private final Map<String, List<String>> questions;

    /**
     * @param ids of all that there is to ask about
     * @param questions what may be asked by each parameter's name
     */
    PublicReads(ApplicationContext context, List<String> ids, Map<String, List<String>> questions) {
        this.context = context;
        this.ids = ids;
        this.questions = questions;
    }

    /** Every answer to this reader, a guest when it is nobody, by its question. */
    Map<String, String> walk(Optional<UserId> reader) {
        var answers = rest(reader, e -> true);
        try (var _ = reader.map(user -> Visitor.signedIn(context, user)).orElseGet(() -> Visitor.guest(context))) {
            views(reader.isPresent()).forEach(path -> {
                open(path);
                answers.put("view " + path, Screen.now());
            });
        }
        return answers;
    }

    private static void open(String path) {
        int query = path.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
    }

    /** The answers of the endpoints alone, of those chosen. */
    Map<String, String> rest(Optional<UserId> reader, Predicate<Endpoints.Endpoint> chosen) {
        var caller = new Caller(context);
        var headers = reader.map(user -> new String[] {"Authorization", Tokens.reading(context, user)})
                .orElse(new String[0]);
        var answers = new LinkedHashMap<String, String>();
        Endpoints.of(context).stream()
                .filter(e -> e.method().equals("GET") && !e.admits().contains(ForStewards.class))
                .filter(e -> !OWN.contains(e.path()))
                .filter(chosen)
                .sorted(java.util.Comparator.comparing(Endpoints.Endpoint::path))
                .flatMap(this::asked)
                .forEach(path -> answers.put("GET " + path, told(caller.get(path, headers))));
        return answers;
    }

    private static String told(Caller.Answer answer) {
        var headers = new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeAll(UNSTEADY);
        return answer.status() + " " + answer.body() + "\n" + headers;
    }

    private Stream<String> asked(Endpoints.Endpoint endpoint) {
        var required = new LinkedHashMap<String, List<String>>();
        var optional = new LinkedHashMap<String, List<String>>();
        for (var parameter : endpoint.handler().getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null) {
                var values = values(endpoint, parameter, asked);
                (asked.required() && asked.defaultValue().startsWith("\n") ? required : optional)
                        .put(name(parameter, asked), values);
            }
        }
        return filled(endpoint.path())
                .flatMap(path -> queries(required, optional).map(query -> path + query));
    }

    private List<String> values(Endpoints.Endpoint endpoint, MethodParameter parameter, RequestParam asked) {
        var values = questions.get(name(parameter, asked));
        if (values == null) {
            throw new AssertionError(endpoint + " has a parameter “" + name(parameter, asked)
                    + "”: add to the questions what may be asked with it");
        }
        return values;
    }

    private static String name(MethodParameter parameter, RequestParam asked) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        return !asked.name().isEmpty() ? asked.name() : String.valueOf(parameter.getParameterName());
    }

    private static Stream<String> queries(Map<String, List<String>> required, Map<String, List<String>> optional) {
        var all = List.of("");
        for (var must : required.entrySet()) {
            all = all.stream()
                    .flatMap(q -> must.getValue().stream().map(v -> q + pair(q, must.getKey(), v)))
                    .toList();
        }
        var more = new ArrayList<>(all);
        var first = optional.getOrDefault("q", List.of()).stream().findFirst();
        for (var query : all) {
            optional.forEach((name, values) -> values.forEach(value -> {
                more.add(query + pair(query, name, value));
                if (!name.equals("q")) {
                    first.map(q -> query + pair(query, "q", q)).ifPresent(q -> more.add(q + pair(q, name, value)));
                }
            }));
        }
        return more.stream();
    }

    private static String pair(String before, String name, String value) {
        return (before.isEmpty() ? "?" : "&") + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Stream<String> filled(String template) {
        if (!VARIABLE.matcher(template).find()) {
            return Stream.of(template);
        }
        return ids.stream()
                .flatMap(id -> filled(
                        VARIABLE.matcher(template).replaceFirst(m -> java.util.regex.Matcher.quoteReplacement(id))));
    }

    private List<String> views(boolean signedIn) {
        return Views.all().stream()
                .filter(view -> Endpoints.admitting(view).contains(OpenToAll.class)
                        || (signedIn && !Endpoints.admitting(view).contains(ForStewards.class)))
                .sorted(java.util.Comparator.comparing(Class::getName))
                .flatMap(view -> RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                        .filter(route -> route.getNavigationTarget() == view)
                        .flatMap(route -> filled(route.getTemplate())))
                .filter(path -> !OWN.contains(path))
                .flatMap(path -> Stream.concat(Stream.of(path), narrowed(path)))
                .toList();
    }

    /** Lists and searches are asked with all that narrows and orders them. */
    private Stream<String> narrowed(String path) {
        if (!questions.containsKey("view " + path)) {
            return Stream.empty();
        }
        return questions.get("view " + path).stream().map(query -> path + "?" + query);
    }
}
