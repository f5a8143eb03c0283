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

/** Who may do what with an introduction: those who speak for the actor that asked. Nobody else, stewards neither, knows its id. */
@Component
class IntroductionRules implements PermissionRules {

    private final StandingQueries queries;

    IntroductionRules(StandingQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return IntroductionPermission.SEE.kind();
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.of(IntroductionPermission.SEE, SELF, OWNER, MANAGER),
                Rule.of(IntroductionPermission.WITHDRAW, SELF, OWNER, MANAGER));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return queries.relationsToAsker(user, id);
    }
}
