package org.intreccio.evaluation;

import static org.intreccio.identity.Relation.SELF;

import java.util.List;
import java.util.Set;
import org.intreccio.identity.PermissionRules;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** Who may score: the reviewer alone, whoever else runs the call. */
@Component
class ReviewRules implements PermissionRules {

    private final ReviewQueries reviews;

    ReviewRules(ReviewQueries reviews) {
        this.reviews = reviews;
    }

    @Override
    public String kind() {
        return ReviewPermission.SCORE.kind();
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.of(ReviewPermission.SCORE, SELF));
    }

    @Override
    public Set<Relation> relations(UserId user, String id) {
        return reviews.isOf(user, id) ? Set.of(SELF) : Set.of();
    }
}
