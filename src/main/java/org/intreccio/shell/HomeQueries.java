package org.intreccio.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.shell.Portrait.Neighbour;
import org.intreccio.shell.Portrait.Newcomer;
import org.intreccio.shell.Portrait.Numbers;
import org.intreccio.shell.Portrait.Running;
import org.intreccio.shell.Portrait.Said;
import org.intreccio.shell.Portrait.Tie;
import org.intreccio.ui.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Asks the graph what the home page tells of it, as a guest may see it. */
@Component
class HomeQueries {

    private static final String NUMBERS = Cypher.named("shell/numbers");
    private static final String NEWEST = Cypher.named("shell/newest-actors");
    private static final String RUNNING = Cypher.named("shell/running-projects");
    private static final String NETWORK = Cypher.named("shell/living-network");
    private static final String AROUND = Cypher.named("shell/actors-around");
    private static final List<Mark> KINDS =
            List.of(Mark.COMPANY, Mark.INSTITUTION, Mark.COOPERATIVE, Mark.ASSOCIATION, Mark.CITIZEN);

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;
    private final PortalProperties portal;

    HomeQueries(Neo4jClient graph, Transactions transactions, Clock clock, PortalProperties portal, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
        this.portal = portal;
    }

    /** Reads all of it in one transaction. */
    Portrait portrait() {
        return transactions.read(() -> new Portrait(numbers(), newcomers(6), running(6), network(9, 110), around(400)));
    }

    private Numbers numbers() {
        var row = rows(NUMBERS, Map.of()).stream()
                .map(r -> map(r.get("numbers")))
                .findFirst()
                .orElseThrow();
        return new Numbers(
                KINDS.stream()
                        .collect(Collectors.toMap(
                                m -> m, m -> count(row, m.label().toLowerCase(Locale.ROOT)))),
                count(row, "collaborations"),
                count(row, "projects"),
                count(row, "places"));
    }

    private List<Newcomer> newcomers(int limit) {
        return rows(NEWEST, Map.of("limit", limit)).stream()
                .map(r -> map(r.get("actor")))
                .map(a -> new Newcomer(
                        id(a), mark(a), name(a), Said.of(a.get("summaryIt"), a.get("summaryEn"), null), place(a)))
                .toList();
    }

    private List<Running> running(int limit) {
        return rows(RUNNING, Map.of("limit", limit, "today", today())).stream()
                .map(r -> map(r.get("project")))
                .map(p -> new Running(
                        id(p),
                        title(p),
                        Said.of(p.get("summaryIt"), p.get("summaryEn"), null),
                        place(p),
                        themes(p),
                        p.get("end") instanceof LocalDate end ? end : null,
                        count(p, "participants")))
                .toList();
    }

    private List<Tie> network(int projects, int ties) {
        return rows(NETWORK, Map.of("projects", projects, "ties", ties, "today", today())).stream()
                .map(r -> tie(map(r.get("actor")), map(r.get("project"))))
                .toList();
    }

    private static Tie tie(Map<String, @Nullable Object> actor, Map<String, @Nullable Object> project) {
        var name = Said.of(actor.get("shortName"), null, actor.get("name"));
        return new Tie(id(actor), mark(actor), name, id(project), title(project));
    }

    private List<Neighbour> around(int limit) {
        var box = Map.<String, Object>of(
                "south", portal.south(),
                "north", portal.north(),
                "west", portal.west(),
                "east", portal.east(),
                "limit", limit);
        return rows(AROUND, box).stream()
                .map(r -> map(r.get("actor")))
                .map(a -> new Neighbour(id(a), mark(a), name(a), number(a, "lat"), number(a, "lon")))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Collection<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        return graph.query(statement).bindAll(parameters).fetch().all();
    }

    private static Said name(Map<String, @Nullable Object> row) {
        return Said.of(row.get("name"), null, null);
    }

    private static Said title(Map<String, @Nullable Object> row) {
        return Said.of(
                row.get("titleIt"),
                row.get("titleEn"),
                row.get("acronym") == null ? row.get("title") : row.get("acronym"));
    }

    private static Said place(Map<String, @Nullable Object> row) {
        var place = row.get("place");
        return place == null ? new Said("", "") : named(map(place), "name");
    }

    private static List<Said> themes(Map<String, @Nullable Object> row) {
        return row.get("themes") instanceof List<?> list
                ? list.stream().map(t -> named(map(t), "label")).toList()
                : List.of();
    }

    private static Said named(Map<String, @Nullable Object> row, String property) {
        return Said.of(row.get(property + "It"), row.get(property + "En"), row.get(property));
    }

    private static Mark mark(Map<String, @Nullable Object> row) {
        var kind = String.valueOf(row.get("kind"));
        return Arrays.stream(Mark.values())
                .filter(m -> m.label().equals(kind))
                .findFirst()
                .orElse(Mark.ASSOCIATION);
    }

    private static String id(Map<String, @Nullable Object> row) {
        return String.valueOf(row.get("id"));
    }

    private static long count(Map<String, @Nullable Object> row, String name) {
        return row.get(name) instanceof Number n ? n.longValue() : 0;
    }

    private static double number(Map<String, @Nullable Object> row, String name) {
        return row.get(name) instanceof Number n ? n.doubleValue() : 0;
    }

    @SuppressWarnings("unchecked") // A map projection of the graph has names as keys.
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> m ? (Map<String, @Nullable Object>) m : Map.of();
    }
}
