package org.intreccio.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes projects that several actors say they did together, and who took part, for whoever decides on it. Asks nobody's leave.
 *
 * <p>Methods run in the caller's transaction and note every change, so that search and recommendations follow. A project in which
 * nobody takes part any more rests: it leaves every read with its ties, and comes back under its id.
 */
@Component
public class JointProjects {

    private static final String STAND = Cypher.named("directory/stand-joint-project");
    private static final String JOIN = Cypher.named("directory/join-project");
    private static final String PARTICIPANTS = Cypher.named("directory/joint-participants");

    private final Neo4jClient graph;
    private final Changes changes;
    private final Clock clock;

    JointProjects(Neo4jClient graph, Changes changes, Clock clock, Schema schema) {
        this.graph = graph;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What a project is.
     *
     * @param end null while it runs
     * @param themes codes
     * @param place an id, or empty
     */
    public record Facts(
            Bilingual title,
            Bilingual summary,
            LocalDate start,
            @Nullable LocalDate end,
            Collection<String> themes,
            String place,
            Evidence evidence) {}

    /** Who takes part, and who may know of it. */
    public record Participant(ActorId actor, String role, Visibility visibility) {}

    /** Holds this actor against others who write in its name until the transaction ends. */
    public void lock(ActorId actor) {
        run("MATCH (a:Actor {id: $id}) SET a.version = coalesce(a.version, 0)", Map.of("id", actor.value()));
    }

    /** Makes the project what the facts say, with these participants and no others. */
    public void stand(ProjectId id, Facts facts, List<Participant> participants) {
        run(
                STAND,
                Map.of(
                        "id", id.value(),
                        "values", values(facts),
                        "themes", List.copyOf(facts.themes()),
                        "place", facts.place(),
                        "now", clock.instant().atZone(ZoneOffset.UTC)));
        participants(id, facts, participants);
    }

    /** Takes the project and all ties to it out of every read. */
    public void rest(ProjectId id) {
        participants(id, null, List.of());
        run("MATCH (p:Project {id: $id}) REMOVE p:Project SET p:RestingProject", Map.of("id", id.value()));
    }

    /** Lets the project rest and takes its words from it; what other rooms tied to it still finds its id. */
    public void forget(ProjectId id) {
        rest(id);
        run("MATCH (p:RestingProject {id: $id}) SET p = {id: $id}", Map.of("id", id.value()));
    }

    /**
     * Ties one more to a project that came from elsewhere and stays what it is, its other ties too. Where a file has tied it meanwhile, the
     * tie is the file's.
     */
    public void join(ProjectId id, Participant participant) {
        run(
                JOIN,
                Map.of(
                        "id", id.value(),
                        "actor", participant.actor().value(),
                        "role", participant.role(),
                        "visibility", participant.visibility().code()));
        changes.note("project", id.value());
        changes.note("actor", participant.actor().value());
    }

    /** Takes away what {@link #join} tied. */
    public void part(ProjectId id, ActorId actor) {
        run("""
                MATCH (:Actor {id: $actor})-[t:TOOK_PART_IN {joined: true}]->(p:Project {id: $id})
                WHERE t.importRun IS NULL
                DELETE t
                WITH p
                WHERE p.sizeCounted
                SET p.size = COUNT { (p)<-[s:TOOK_PART_IN WHERE coalesce(s.visibility, 'public') = 'public']-() }
                """, Map.of("id", id.value(), "actor", actor.value()));
        changes.note("project", id.value());
        changes.note("actor", actor.value());
    }

    private void participants(ProjectId id, @Nullable Facts facts, List<Participant> participants) {
        var rows = participants.stream()
                .map(p -> row(
                        "actor",
                        p.actor().value(),
                        "values",
                        row(
                                "role",
                                p.role(),
                                "visibility",
                                p.visibility() == Visibility.PUBLIC
                                        ? null
                                        : p.visibility().code(),
                                "from",
                                facts == null ? null : facts.start(),
                                "to",
                                facts == null ? null : facts.end())))
                .toList();
        var actors =
                new HashSet<>(participants.stream().map(p -> p.actor().value()).toList());
        actors.addAll(graph.query(PARTICIPANTS)
                .bindAll(Map.of("id", id.value(), "rows", rows))
                .fetchAs(String.class)
                .all());
        changes.note("project", id.value());
        actors.stream().sorted().forEach(actor -> changes.note("actor", actor));
    }

    private static Map<String, @Nullable Object> values(Facts facts) {
        var title = facts.title();
        return row(
                "title", Row.first(title.it(), title.en()),
                "titleIt", written(title.it()),
                "titleEn", written(title.en()),
                "summaryIt", written(facts.summary().it()),
                "summaryEn", written(facts.summary().en()),
                "start", facts.start(),
                "end", facts.end(),
                "evidence", written(facts.evidence().address()),
                "evidenceLabel", written(facts.evidence().label()),
                "source", "portal",
                "version", 1);
    }

    private static @Nullable String written(String text) {
        return text.isBlank() ? null : text;
    }

    private static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
        var map = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.query(statement).bindAll(parameters).run();
    }
}
