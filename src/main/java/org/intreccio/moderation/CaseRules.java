package org.intreccio.moderation;

import static org.intreccio.identity.Relation.MANAGER;
import static org.intreccio.identity.Relation.OWNER;
import static org.intreccio.identity.Relation.SELF;
import static org.intreccio.identity.Relation.STEWARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorRelations;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** Who may do what to a case: stewards decide, but never of what is their own; who it is about may appeal. */
@Component
class CaseRules implements PermissionRules {

    private final CaseTies ties;
    private final ActorRelations actors;

    CaseRules(CaseTies ties, ActorRelations actors) {
        this.ties = ties;
        this.actors = actors;
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

    /** To the actor that the case is about; where it is about something else, SELF is whom the decision was told. */
    @Override
    public Set<Relation> relations(UserId user, String id) {
        return ties.find(user, id)
                .map(tie -> {
                    var relations = EnumSet.noneOf(Relation.class);
                    if (tie.kind().equals(ActorReportable.KIND)) {
                        relations.addAll(actors.find(user, tie.subject()));
                    } else if (tie.told()) {
                        relations.add(SELF);
                    }
                    if (tie.steward()) {
                        relations.add(STEWARD);
                    }
                    return Set.copyOf(relations);
                })
                .orElse(Set.of());
    }
}
