package org.intreccio.threads;

import java.util.List;
import java.util.Set;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** Who wrote a contribution may change it while they are in its room; who facilitates the room may take it away. */
@Component
class ContributionRules implements PermissionRules {

    private final ThreadQueries queries;

    ContributionRules(ThreadQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return Contributions.KIND;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.of(ContributionPermission.EDIT, Relation.SELF),
                Rule.of(ContributionPermission.REMOVE, Relation.SELF, Relation.MANAGER, Relation.STEWARD),
                Rule.of(ContributionPermission.MEET, Relation.SELF, Relation.MANAGER));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return queries.relations(user, id);
    }
}
