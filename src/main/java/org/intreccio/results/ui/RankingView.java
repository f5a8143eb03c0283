package org.intreccio.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.evaluation.AgreementRound;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.results.MovingUp;
import org.intreccio.results.Ranking;
import org.intreccio.results.Rankings;
import org.intreccio.results.ResultAppeals;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** The ranking for those who run the call: what is missing, ties to settle, fixing it, telling it, and what comes after. */
@Route("challenges/:id/ranking")
@ForSignedIn
@CssImport("./styles/evaluation.css")
class RankingView extends Page implements BeforeEnterObserver {

    private final transient Rankings rankings;
    private final transient AgreementRound agreement;
    private final transient ResultAppeals appeals;
    private final transient MovingUp movingUp;
    private final transient CurrentUser user;

    RankingView(
            Rankings rankings, AgreementRound agreement, ResultAppeals appeals, MovingUp movingUp, CurrentUser user) {
        this.rankings = rankings;
        this.agreement = agreement;
        this.appeals = appeals;
        this.movingUp = movingUp;
        this.user = user;
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("id").orElse("");
        try {
            show(new ChallengeId(asked));
        } catch (InvalidValue notAnId) {
            throw NotFound.of("results.error.unknown", asked);
        }
    }

    private void show(ChallengeId id) {
        var ranking = rankings.of(id);
        var call = ranking.challenge();
        removeAll();
        titled(getTranslation("results.ranking"));
        reachedBy(
                new Crumb(call.title().in(getLocale()), "challenges/" + id),
                new Crumb(getTranslation("results.desk-of-call"), "challenges/" + id + "/desk"));
        add(new PageHeader(getTranslation("results.ranking"))
                .lead(call.title().in(getLocale()))
                .below(links(id)));
        add(state(ranking));
        if (!ranking.missing().isEmpty() && ranking.rankedAt() == null) {
            add(missing(ranking));
        }
        ranking.ties().forEach(tie -> add(new TiePart(ranking, tie, rankings, () -> show(id))));
        if (ranking.lines().isEmpty()) {
            add(new EmptyState(getTranslation("results.none"), getTranslation("results.none.why")));
            return;
        }
        add(new RankingTable(ranking, true));
        settled(ranking);
        if (user.may(ChallengePermission.RUN, id)) {
            add(new AfterPart(ranking, appeals, movingUp, () -> show(id)));
        }
        add(new CommentsPart(ranking, agreement.reviews(id)));
    }

    private Div links(ChallengeId id) {
        var links = new Div(new Anchor("challenges/" + id + "/committee", getTranslation("results.to-committee")));
        links.addClassName("row");
        return links;
    }

    private Component state(Ranking ranking) {
        var id = ranking.challenge().id();
        var row = new Div();
        row.addClassName("stack");
        if (ranking.rankedAt() == null) {
            row.add(Shown.note(
                    getTranslation(ranking.ready() ? "results.state.ready" : "results.state.open"),
                    ranking.ready() ? "ok" : "info"));
            if (user.may(ChallengePermission.RUN, id)) {
                var fix = act("results.fix", () -> rankings.fix(id), id);
                fix.setEnabled(ranking.ready());
                row.add(new Div(fix));
            }
        } else {
            var published = ranking.challenge().status() != ChallengeStatus.RANKED;
            row.add(
                    Shown.note(getTranslation(published ? "results.state.published" : "results.state.fixed"), "ok"),
                    minutes(id),
                    Shown.soft(getTranslation("results.fingerprint", ranking.fingerprint())));
            if (!published && user.may(ChallengePermission.RUN, id)) {
                row.add(new Div(act("results.publish", () -> rankings.publish(id), id)));
            }
            if (published) {
                row.add(new Div(new Anchor(ResultsView.path(id), getTranslation("results.to-page"))));
            }
        }
        return row;
    }

    private Component minutes(ChallengeId id) {
        var row = new Div(
                Shown.download("/api/v1/challenges/" + id + "/minutes", getTranslation("results.minutes")),
                Shown.download("/api/v1/challenges/" + id + "/results/record", getTranslation("results.record")));
        row.addClassName("row");
        return row;
    }

    private Button act(String key, Runnable work, ChallengeId id) {
        var button = new Button(getTranslation(key), click -> {
            try {
                work.run();
                Notices.done(getTranslation(key + ".done"));
                show(id);
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Component missing(Ranking ranking) {
        var list = new UnorderedList();
        ranking.missing()
                .forEach(m -> list.add(new ListItem(getTranslation(
                        "results.missing.line",
                        m.title(),
                        m.submitted(),
                        m.needed(),
                        m.open().isEmpty() ? "–" : String.join(", ", m.open())))));
        return new PageSection(
                getTranslation("results.missing", ranking.missing().size()), list);
    }

    private void settled(Ranking ranking) {
        if (ranking.decisions().isEmpty()) {
            return;
        }
        var titles = ranking.lines().stream().collect(Collectors.toMap(l -> l.proposal(), l -> l.title()));
        var section = new PageSection(getTranslation("results.ties.settled"));
        ranking.decisions()
                .forEach(d -> section.add(Shown.note(
                        getTranslation(
                                "results.ties.settled.line",
                                d.order().stream()
                                        .map(p -> titles.getOrDefault(p, p.value()))
                                        .collect(Collectors.joining(" › ")),
                                d.reason()),
                        "info")));
        add(section);
    }
}
