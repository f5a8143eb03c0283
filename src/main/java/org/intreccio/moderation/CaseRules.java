package org.intreccio.moderation;

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

/** Who may do what to a case: stewards decide, but never of what is their own; who it is about may appeal. */
@Component
class CaseRules implements PermissionRules {

    private final CaseTies ties;

    CaseRules(CaseTies ties) {
        this.ties = ties;
    }

    @Override
    public String kind() {
        return CasePermission.DECIDE.kind();
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.of(CasePermission.DECIDE, STEWARD).never(SELF, OWNER, MANAGER),
                Rule.of(CasePermission.APPEAL, SELF, OWNER, MANAGER));
    }

    /** To whom the case is about: the actor, who leads the project or hosts the space; and to whom the decision was told. */
    @Override
    public Set<Relation> relations(UserId user, String id) {
        return ties.find(user, id);
    }
}
