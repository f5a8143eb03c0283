package org.intreccio.questions;

import java.util.List;
import java.util.Set;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** Whoever asked may take a question back. */
@Component
class QuestionRules implements PermissionRules {

    private final QuestionQueries queries;

    QuestionRules(QuestionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return QuestionPermission.WITHDRAW.kind();
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.of(QuestionPermission.WITHDRAW, Relation.SELF));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return queries.askedBy(new QuestionId(id), user) ? Set.of(Relation.SELF) : Set.of();
    }
}
