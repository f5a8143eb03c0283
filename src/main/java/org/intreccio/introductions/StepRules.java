package org.intreccio.introductions;

import static org.intreccio.identity.Relation.MANAGER;
import static org.intreccio.identity.Relation.OWNER;
import static org.intreccio.identity.Relation.SELF;

import java.util.List;
import java.util.Set;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** Who may answer at a step: those who speak for the actor that is asked, once it has come to it. */
@Component
class StepRules implements PermissionRules {

    private final StandingQueries queries;

    StepRules(StandingQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return StepPermission.ANSWER.kind();
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.of(StepPermission.ANSWER, SELF, OWNER, MANAGER));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return queries.relationsToStep(user, id);
    }
}
