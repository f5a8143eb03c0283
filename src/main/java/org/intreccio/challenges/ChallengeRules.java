package org.intreccio.challenges;

import static org.intreccio.identity.Relation.MANAGER;
import static org.intreccio.identity.Relation.MEMBER;
import static org.intreccio.identity.Relation.OWNER;
import static org.intreccio.identity.Relation.STEWARD;

import java.util.List;
import java.util.Set;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/**
 * Who may do what to a call: those who own or manage its host and the people appointed to run it (as managers). A steward reviews
 * it, but never one of an organisation of their own.
 */
@Component
class ChallengeRules implements PermissionRules {

    private final ChallengeQueries queries;

    ChallengeRules(ChallengeQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return Challenges.KIND;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.of(ChallengePermission.SEE, OWNER, MANAGER, STEWARD),
                Rule.of(ChallengePermission.EDIT, OWNER, MANAGER),
                Rule.of(ChallengePermission.RUN, OWNER, MANAGER),
                Rule.of(ChallengePermission.REVIEW, STEWARD).never(OWNER, MANAGER, MEMBER));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return queries.relations(user, id);
    }
}
