package org.intreccio.membership;

import static org.intreccio.identity.Relation.MANAGER;
import static org.intreccio.identity.Relation.MEMBER;
import static org.intreccio.identity.Relation.OWNER;
import static org.intreccio.identity.Relation.SELF;
import static org.intreccio.identity.Relation.SIGNED_IN;
import static org.intreccio.identity.Relation.STEWARD;

import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorRelations;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** Who may do what about the people of an organisation, by how they stand to the organisation itself. */
@Component
class MembershipRules implements PermissionRules {

    private final ActorRelations relations;

    MembershipRules(ActorRelations relations) {
        this.relations = relations;
    }

    @Override
    public String kind() {
        return MembershipPermission.SEE.kind();
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.of(MembershipPermission.CLAIM, SIGNED_IN).never(SELF),
                Rule.of(MembershipPermission.SEE, OWNER, MANAGER, STEWARD),
                Rule.of(MembershipPermission.INVITE, OWNER, MANAGER),
                Rule.of(MembershipPermission.CHANGE_ROLE, OWNER, STEWARD),
                Rule.of(MembershipPermission.END, OWNER, MANAGER, STEWARD),
                Rule.of(MembershipPermission.LEAVE, OWNER, MANAGER, MEMBER));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return relations.find(user, id);
    }
}
