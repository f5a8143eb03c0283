package org.intreccio.membership;

import static org.intreccio.identity.Relation.ATTESTED;
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

/** Who may do what to a claim. Nobody decides their own, stewards included. */
@Component
class ClaimRules implements PermissionRules {

    private final ClaimQueries claims;

    ClaimRules(ClaimQueries claims) {
        this.claims = claims;
    }

    @Override
    public String kind() {
        return ClaimPermission.SEE.kind();
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.of(ClaimPermission.SEE, SELF, OWNER, MANAGER, STEWARD),
                Rule.of(ClaimPermission.DECIDE, ATTESTED, STEWARD).never(SELF),
                Rule.of(ClaimPermission.REVOKE, OWNER, MANAGER, STEWARD).never(SELF));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return claims.relations(user, id);
    }
}
