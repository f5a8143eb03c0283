package org.intreccio.spaces;

import static org.intreccio.identity.Relation.MANAGER;
import static org.intreccio.identity.Relation.OWNER;
import static org.intreccio.identity.Relation.STEWARD;

import java.util.List;
import java.util.Set;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** Who may do what to a space: those who own or manage its host, the stewards appointed to it (as managers), the portal's stewards. */
@Component
class SpaceRules implements PermissionRules {

    private final SpaceQueries queries;

    SpaceRules(SpaceQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return Spaces.KIND;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.of(SpacePermission.EDIT, OWNER, MANAGER, STEWARD),
                Rule.of(SpacePermission.ADMIT, OWNER, MANAGER, STEWARD),
                Rule.of(SpacePermission.APPOINT, OWNER, MANAGER, STEWARD));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return queries.relations(user, id);
    }
}
