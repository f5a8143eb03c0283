package org.intreccio.introductions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** The introductions of the demonstration community: some wait, one came about. */
@Component
class IntroductionChapter implements SeedChapter {

    private final SeedFile file = SeedFile.named("community/introductions.csv");
    private final IntroductionQueries queries;
    private final StandingQueries standing;
    private final IntroductionEdges edges;
    private final IntroductionProperties limits;
    private final Transactions transactions;
    private final Clock clock;

    IntroductionChapter(
            IntroductionQueries queries,
            StandingQueries standing,
            IntroductionEdges edges,
            IntroductionProperties limits,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.standing = standing;
        this.edges = edges;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "introductions";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(file);
    }

    @Override
    public int order() {
        return 70;
    }

    /** One that stands already is left as it is. */
    @Override
    public void tell() {
        file.rows().forEach(row -> transactions.writing(() -> tell(row)));
    }

    private void tell(SeedRow row) {
        var id = new IntroductionId("demo-" + row.text("id"));
        if (queries.find(id).isPresent()) {
            return;
        }
        var at = clock.instant().minus(Duration.ofDays(Long.parseLong(row.text("days_ago"))));
        var draft = new IntroductionDraft(
                new ActorId(row.text("target")),
                row.list("via").stream().map(ActorId::new).toList(),
                row.text("purpose"),
                row.text("words"));
        edges.create(
                id,
                new ActorId(row.text("asker")),
                standing.userOf(new ActorId(row.text("by"))).orElse(null),
                draft,
                at,
                at.plus(Duration.ofDays(limits.days())));
        queries.find(id).ifPresent(made -> answered(made, row.list("answers"), at.plus(Duration.ofDays(1))));
    }

    /** Those who speak for an actor answered for it, the first by id. */
    private void answered(Introduction made, List<String> answers, Instant at) {
        var all = true;
        for (var step : made.steps()) {
            var answer = Answer.of(answers.get(step.position()));
            all = all && answer == Answer.YES;
            if (answer == Answer.NONE) {
                continue;
            }
            var by = standing.speakers(new ActorId(step.actor().id()), List.of()).stream()
                    .findFirst()
                    .orElse(null);
            edges.answer(step.id(), answer, by, at);
            edges.become(made.id(), answer == Answer.YES ? IntroductionState.FORWARDED : IntroductionState.DECLINED);
        }
        if (all) {
            edges.end(made.id(), IntroductionState.ACCEPTED, at);
        }
    }
}
