package org.intreccio.questions;

import java.util.List;
import java.util.Optional;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.identity.UserId;
import org.intreccio.moderation.Reportable;
import org.springframework.stereotype.Component;

/** Questions as what may be reported and hidden; those concerned are who asked. */
@Component
class QuestionReportable implements Reportable {

    private static final int TITLE = 80;

    private final QuestionQueries queries;
    private final QuestionEdges edges;
    private final ChallengeCatalogue challenges;

    QuestionReportable(QuestionQueries queries, QuestionEdges edges, ChallengeCatalogue challenges) {
        this.queries = queries;
        this.edges = edges;
        this.challenges = challenges;
    }

    @Override
    public String kind() {
        return Questions.KIND;
    }

    @Override
    public Optional<Thing> find(String id) {
        return queries.find(new QuestionId(id), "")
                .filter(q -> challenges.seen(q.challenge()).isPresent())
                .map(q -> new Thing(
                        q.text().length() > TITLE ? q.text().substring(0, TITLE) + "…" : q.text(),
                        "challenges/" + q.challenge(),
                        q.text()));
    }

    @Override
    public List<UserId> concerned(String id) {
        return queries.author(new QuestionId(id)).stream().toList();
    }

    @Override
    public boolean hides() {
        return true;
    }

    @Override
    public void hide(String id) {
        edges.gone(new QuestionId(id), true);
    }

    @Override
    public void show(String id) {
        edges.gone(new QuestionId(id), false);
    }
}
