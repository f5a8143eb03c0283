package org.intreccio.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.intreccio.codesign.RoomBell;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.DecisionCatalogue;
import org.intreccio.decisions.DecisionId;
import org.intreccio.decisions.DecisionState;
import org.intreccio.decisions.Decisions;
import org.intreccio.decisions.Voting;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.ReturnPath;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.NotFound;
import org.intreccio.threads.ui.RoomLive;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Stat;
import org.jspecify.annotations.Nullable;

/** A decision: the question, its rules in words, the ballot, the result as it may be seen, and what was decided. */
@Route(DecisionView.PATH + "/:id")
@OpenToAll
@CssImport("./styles/decisions.css")
class DecisionView extends Page implements BeforeEnterObserver {

    static final String PATH = "decisions";

    private final transient DecisionCatalogue catalogue;
    private final transient Decisions decisions;
    private final transient Voting voting;
    private final transient CurrentUser user;
    private final transient RoomBell bell;
    private final Div head = new Div();
    private final Div ballot = new Div();
    private final Div results = new Div();
    private final Div lead = new Div();
    private transient @Nullable Decision shown;
    private final Div live = new Div();

    DecisionView(DecisionCatalogue catalogue, Decisions decisions, Voting voting, CurrentUser user, RoomBell bell) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.voting = voting;
        this.user = user;
        this.bell = bell;
        results.getElement().setAttribute("aria-live", "polite");
        List.of(head, ballot, results, lead).forEach(part -> part.addClassName("stack"));
        add(head, ballot, results, lead, live);
    }

    static String address(DecisionId id) {
        return PATH + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        try {
            var decision = catalogue.see(new DecisionId(id));
            show(decision);
            live.removeAll();
            live.add(new RoomLive(bell, decision.room(), seen -> refresh(decision.id())));
        } catch (org.intreccio.kernel.InvalidValue noId) {
            throw NotFound.of("decisions.error.unknown", id);
        }
    }

    private void again(Decision decision) {
        show(catalogue.see(decision.id()));
    }

    private void show(Decision decision) {
        shown = decision;
        titled(decision.question());
        reachedBy(
                new Crumb(decision.roomTitle(), "rooms/" + decision.room()),
                new Crumb(decision.threadTitle(), "threads/" + decision.thread()));
        showHead(decision);
        showBallot(decision);
        showResults(decision);
        lead.removeAll();
        if (catalogue.standing(decision).facilitates()) {
            lead.add(new LeadPart(decision, decisions, () -> again(decision), this::away));
        }
        if (user.isSignedIn()) {
            var report = new Anchor(
                    "report/" + Decisions.KIND + "/" + decision.id(), getTranslation("moderation.report.link"));
            report.addClassNames("small", "report-link");
            lead.add(new Div(report));
        }
    }

    private void away() {
        var gone = shown;
        if (gone != null) {
            UI.getCurrent().navigate("threads/" + gone.thread());
        }
    }

    private void showHead(Decision decision) {
        head.removeAll();
        var header = new PageHeader(decision.question())
                .above(
                        Shown.state(decision),
                        Shown.badge(Shown.say("kind." + decision.kind().code()), "quiet"));
        head.add(header);
        if (!decision.terms().context().isBlank()) {
            head.add(new MarkdownText(decision.terms().context()));
        }
        var outcome = decision.outcome();
        if (outcome != null) {
            head.add(OutcomeForm.told(decision, outcome));
        }
        head.add(new RulesPart(decision));
    }

    private void showBallot(Decision decision) {
        ballot.removeAll();
        if (decision.state() == DecisionState.SCHEDULED) {
            ballot.add(Shown.note(Shown.say("line.scheduled", Shown.minute(decision.opensAt())), "info"));
        }
        var standing = catalogue.standing(decision);
        if (standing.mayVote()) {
            ballot.add(new PageSection(
                            Shown.say(standing.voted() ? "ballot.change" : "ballot.title"),
                            new BallotForm(decision, voting, () -> voted(decision)))
                    .anchored("ballot"));
        } else if (decision.state() == DecisionState.OPEN) {
            ballot.add(noVote(decision));
        }
        if (decision.state() == DecisionState.OPEN || decision.state().over()) {
            ballot.add(new ReceiptPart(decision, voting));
        }
    }

    private Component noVote(Decision decision) {
        if (user.isSignedIn()) {
            return Shown.note(Shown.say("error.no-vote"), "info");
        }
        var link = new Anchor(ReturnPath.signInFrom("/" + address(decision.id())), Shown.say("sign-in"));
        link.addClassName("button-link");
        return new Div(link);
    }

    /** The form keeps what it shows, the receipt above all; what follows from the vote is drawn anew. */
    private void voted(Decision decision) {
        showResults(catalogue.see(decision.id()));
    }

    private void showResults(Decision decision) {
        results.removeAll();
        if (decision.state() == DecisionState.DRAFT || decision.state() == DecisionState.SCHEDULED) {
            return;
        }
        var parts = new ArrayList<Component>();
        var stats = new Div(
                new Stat(decision.cast(), Shown.say("stat.cast")),
                new Stat(decision.eligible(), Shown.say("stat.eligible")));
        stats.addClassNames("row", "decision-stats");
        parts.add(stats);
        catalogue
                .results(decision)
                .ifPresentOrElse(
                        found -> parts.add(new ResultsPart(decision, found)),
                        () -> parts.add(Shown.note(
                                Shown.say(decision.terms().anonymous() ? "tally.hidden.anonymous" : "tally.hidden"),
                                "info")));
        results.add(new PageSection(
                        Shown.say(decision.state().over() ? "results" : "tally.so-far"),
                        parts.toArray(Component[]::new))
                .anchored("results"));
    }

    /** What others did comes by itself; a ballot that is being filled in stays as it is, unless votes are no longer taken. */
    private void refresh(DecisionId id) {
        var before = shown;
        try {
            var now = catalogue.see(id);
            if (before != null && before.state() == now.state()) {
                shown = now;
                showResults(now);
            } else {
                show(now);
            }
        } catch (DomainException gone) {
            results.removeAll();
        }
    }
}
