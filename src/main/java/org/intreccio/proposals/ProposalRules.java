package org.intreccio.proposals;

import static org.intreccio.identity.Relation.MANAGER;
import static org.intreccio.identity.Relation.OWNER;
import static org.intreccio.identity.Relation.SELF;

import java.util.List;
import java.util.Set;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** Who may do what to a proposal, by how they stand to those who agreed to take part in it. */
@Component
class ProposalRules implements PermissionRules {

    private final ProposalQueries queries;

    ProposalRules(ProposalQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return ProposalPermission.EDIT.kind();
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.of(ProposalPermission.EDIT, SELF, OWNER, MANAGER));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return queries.relations(user, id);
    }
}
