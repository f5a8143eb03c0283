package org.intreccio.collaborations;

import static org.intreccio.identity.Relation.MANAGER;
import static org.intreccio.identity.Relation.OWNER;
import static org.intreccio.identity.Relation.SELF;
import static org.intreccio.identity.Relation.STEWARD;

import java.util.List;
import java.util.Set;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** Who may do what to a collaboration, by how they stand to the actors that are named in it. */
@Component
class CollaborationRules implements PermissionRules {

    private final CollaborationQueries queries;

    CollaborationRules(CollaborationQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return CollaborationPermission.SEE.kind();
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.of(CollaborationPermission.SEE, SELF, OWNER, MANAGER, STEWARD),
                Rule.of(CollaborationPermission.SETTLE, STEWARD).never(SELF, OWNER, MANAGER));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return queries.relations(user, id);
    }
}
