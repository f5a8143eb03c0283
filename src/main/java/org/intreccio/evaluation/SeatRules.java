package org.intreccio.evaluation;

import static org.intreccio.identity.Relation.SELF;

import java.util.List;
import java.util.Set;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** Who may answer for a seat: the person alone to whom it is offered. */
@Component
class SeatRules implements PermissionRules {

    private final SeatQueries seats;

    SeatRules(SeatQueries seats) {
        this.seats = seats;
    }

    @Override
    public String kind() {
        return SeatPermission.ANSWER.kind();
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.of(SeatPermission.ANSWER, SELF));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return seats.isOf(user, id) ? Set.of(SELF) : Set.of();
    }
}
