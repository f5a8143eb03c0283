package org.intreccio.introductions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.PersonalData;
import org.intreccio.kernel.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What a person asked and answered. What they asked is handed over as their page shows it, so that the file tells of no refusal either. That two
 * organisations were introduced stays without the person; requests that came to nothing are let go after two years.
 */
@Component
class IntroductionData implements PersonalData, Retention {

    private final IntroductionQueries queries;
    private final Told told;
    private final IntroductionTrail trail;
    private final Neo4jClient graph;
    private final Transactions transactions;

    IntroductionData(
            IntroductionQueries queries,
            Told told,
            IntroductionTrail trail,
            Neo4jClient graph,
            Transactions transactions) {
        this.queries = queries;
        this.told = told;
        this.trail = trail;
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "introductions";
    }

    @Override
    public String key() {
        return "introductions.personal";
    }

    @Override
    public int order() {
        return 330;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var user = new UserId(person.user());
        var all = new LinkedHashMap<String, List<Map<String, Object>>>();
        var asked = queries.askedThrough(user).stream().map(this::asked).toList();
        if (!asked.isEmpty()) {
            all.put("asked", asked);
        }
        var answered = queries.answeredThrough(user).stream()
                .flatMap(
                        i -> i.steps().stream().filter(s -> user.equals(s.by())).map(s -> told.request(i, s)))
                .map(IntroductionData::answered)
                .toList();
        if (!answered.isEmpty()) {
            all.put("answered", answered);
        }
        return all;
    }

    private Map<String, Object> asked(Introduction introduction) {
        var i = told.asked(introduction);
        return Map.of(
                "asker", i.asker().name(),
                "toMeet", i.target().name(),
                "through", i.via().stream().map(Asked.Named::name).toList(),
                "purpose", i.purpose(),
                "words", i.words(),
                "state", i.outlook().code(),
                "askedAt", i.askedAt(),
                "until", i.until());
    }

    private static Map<String, Object> answered(Request r) {
        return Map.of(
                "asker", r.asker().name(),
                "toMeet", r.target().name(),
                "as", r.as().name(),
                "answer", r.stage() == Request.Stage.DECLINED ? "no" : "yes",
                "at", r.since());
    }

    @Override
    public void erase(Person person) {
        run("""
                MATCH (i:Introduction)-[:ASKED_FOR]->(:Actor {id: $actor})
                OPTIONAL MATCH (s:IntroductionStep)-[:STEP_OF]->(i)
                DETACH DELETE s, i
                """, person);
        run("""
                MATCH (:Actor {id: $actor})<-[:STEP_ASKS]-(t:IntroductionStep {last: true})-[:STEP_OF]->(i:Introduction {state: 'accepted'})
                OPTIONAL MATCH (s:IntroductionStep)-[:STEP_OF]->(i)
                DETACH DELETE s, i
                """, person);
        var user = new UserId(person.user());
        queries.openThrough(user).forEach(trail::withdrawn);
        run("""
                MATCH (i:Introduction)-[:ASKED_THROUGH]->(:User {id: $user})
                SET i.purpose = '', i.words = ''
                WITH i WHERE i.openUntil IS NOT NULL
                SET i.state = 'withdrawn', i.endedAt = i.until
                REMOVE i.openUntil
                """, person);
        // Nobody is left to answer: it goes on looking open to whoever asked, like any other.
        if (!person.actor().isEmpty()) {
            queries.asking(List.of(new ActorId(person.actor()))).forEach(i -> noteLapsed(i, person));
        }
        run("""
                MATCH (:Actor {id: $actor})<-[:STEP_ASKS]-(s:IntroductionStep {answer: 'none'})-[:STEP_OF]->(i:Introduction)
                WHERE i.state IN ['requested', 'forwarded']
                SET i.state = 'declined'
                """, person);
    }

    private void noteLapsed(Introduction i, Person person) {
        i.steps().stream()
                .filter(step -> i.state().waits() && step.answer() == Answer.NONE)
                .filter(step -> step.actor().id().equals(person.actor()))
                .findFirst()
                .ifPresent(step -> trail.lapsed(i, step));
    }

    private void run(String statement, Person person) {
        graph.query(statement)
                .bindAll(Map.of("actor", person.actor(), "user", person.user()))
                .run();
    }

    @Override
    public String name() {
        return "introductions";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(2 * 365);
    }

    @Override
    public long count(Instant before) {
        return transactions.read(() -> graph.query(
                        "MATCH (i:Introduction) WHERE i.until < $before AND i.state <> 'accepted' RETURN count(i)")
                .bind(before.atZone(ZoneOffset.UTC))
                .to("before")
                .fetchAs(Long.class)
                .one()
                .orElse(0L));
    }

    @Override
    public long forget(Instant before, int most) {
        return graph.query("""
                        MATCH (i:Introduction) WHERE i.until < $before AND i.state <> 'accepted'
                        WITH i LIMIT $most
                        OPTIONAL MATCH (s:IntroductionStep)-[:STEP_OF]->(i)
                        WITH i, collect(s) AS steps
                        FOREACH (s IN steps | DETACH DELETE s)
                        DETACH DELETE i
                        RETURN count(*)
                        """)
                .bindAll(Map.of("before", before.atZone(ZoneOffset.UTC), "most", most))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }
}
