package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.directory.ActorSearch;
import org.intreccio.evaluation.AgreementRound;
import org.intreccio.evaluation.Assignments;
import org.intreccio.evaluation.Committees;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** The committee of a call for those who run it: who sits there, what stands between them and the proposals, who reads what, how far they are. */
@Route("challenges/:id/committee")
@ForSignedIn
@CssImport("./styles/evaluation.css")
class CommitteeView extends Page implements BeforeEnterObserver {

    private final transient ChallengeCatalogue challenges;
    private final transient Committees committees;
    private final transient Assignments assignments;
    private final transient AgreementRound agreement;
    private final transient ActorSearch search;

    CommitteeView(
            ChallengeCatalogue challenges,
            Committees committees,
            Assignments assignments,
            AgreementRound agreement,
            ActorSearch search) {
        this.challenges = challenges;
        this.committees = committees;
        this.assignments = assignments;
        this.agreement = agreement;
        this.search = search;
        wide();
    }

    static String path(ChallengeId id) {
        return "challenges/" + id.value() + "/committee";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("id").orElse("");
        try {
            show(new ChallengeId(asked));
        } catch (InvalidValue notAnId) {
            throw NotFound.of("evaluation.error.unknown", asked);
        }
    }

    private void show(ChallengeId id) {
        var seats = committees.of(id);
        var call = challenges.see(id);
        removeAll();
        titled(getTranslation("evaluation.committee"));
        reachedBy(
                new Crumb(call.title().in(getLocale()), "challenges/" + id),
                new Crumb(getTranslation("evaluation.desk-of-call"), "challenges/" + id + "/desk"));
        add(head(call));
        Runnable again = () -> show(id);
        add(new SeatsPart(call, seats, committees, search, again));
        if (call.status().compareTo(ChallengeStatus.OPEN) < 0) {
            return;
        }
        var plan = assignments.plan(id);
        add(new ConflictsPart(id, plan, assignments, again));
        if (call.status().compareTo(ChallengeStatus.EVALUATING) <= 0) {
            add(new PlanPart(call, plan, assignments, again));
        }
        var reviews = agreement.reviews(id);
        if (!reviews.isEmpty()) {
            add(new ProgressPart(call, reviews, plan, assignments, agreement, again));
        }
    }

    private PageHeader head(Challenge call) {
        var ranking = new Anchor("challenges/" + call.id() + "/ranking", getTranslation("evaluation.to-ranking"));
        var head = new PageHeader(getTranslation("evaluation.committee"))
                .lead(call.title().in(getLocale()));
        if (call.status().compareTo(ChallengeStatus.EVALUATING) >= 0) {
            head.below(new Div(ranking));
        }
        return head;
    }
}
