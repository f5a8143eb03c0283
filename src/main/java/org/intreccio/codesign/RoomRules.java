package org.intreccio.codesign;

import static org.intreccio.identity.Relation.MANAGER;
import static org.intreccio.identity.Relation.MEMBER;
import static org.intreccio.identity.Relation.STEWARD;

import java.util.List;
import java.util.Set;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/**
 * Who may do what in a room: those who are in it, those who facilitate it (as managers), and the portal's stewards, but for rooms to which
 * one comes by invitation alone.
 */
@Component
class RoomRules implements PermissionRules {

    private final RoomQueries queries;

    RoomRules(RoomQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return Rooms.KIND;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.of(RoomPermission.READ, MEMBER, MANAGER, STEWARD),
                Rule.of(RoomPermission.SPEAK, MEMBER, MANAGER),
                Rule.of(RoomPermission.FACILITATE, MANAGER, STEWARD));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return queries.relations(user, id);
    }
}
