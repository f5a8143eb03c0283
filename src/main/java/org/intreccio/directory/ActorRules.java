package org.intreccio.directory;

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

/** Who may do what to an actor: people to themselves, owners and managers to their organisation, stewards to any organisation. */
@Component
class ActorRules implements PermissionRules {

    private final ActorRelations relations;

    ActorRules(ActorRelations relations) {
        this.relations = relations;
    }

    @Override
    public String kind() {
        return ActorPermission.EDIT.kind();
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.of(ActorPermission.EDIT, SELF, OWNER, MANAGER, STEWARD),
                Rule.of(ActorPermission.ACT_FOR, SELF, OWNER, MANAGER));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return relations.find(user, id);
    }
}
