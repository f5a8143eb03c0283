package org.intreccio.decisions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.time.Clock;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.DecisionCatalogue;
import org.intreccio.decisions.DecisionId;
import org.intreccio.decisions.DecisionState;
import org.intreccio.decisions.Decisions;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.NotFound;
import org.intreccio.threads.ThreadId;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** Drafts a decision of a thread, or changes a draft. */
@Route(DecisionFormView.NEW)
@RouteAlias(DecisionFormView.EDIT)
@ForSignedIn
@CssImport("./styles/decisions.css")
class DecisionFormView extends Page implements BeforeEnterObserver {

    static final String NEW = "threads/:thread/decisions/new";
    static final String EDIT = DecisionView.PATH + "/:id/edit";

    private final transient DecisionCatalogue catalogue;
    private final transient Decisions decisions;
    private final transient Clock clock;

    DecisionFormView(DecisionCatalogue catalogue, Decisions decisions, Clock clock) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.clock = clock;
        narrow();
    }

    static String onThread(ThreadId thread) {
        return NEW.replace(":thread", thread.value());
    }

    static String of(DecisionId id) {
        return EDIT.replace(":id", id.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            parameters
                    .get("id")
                    .ifPresentOrElse(
                            id -> edit(new DecisionId(id)),
                            () -> draft(new ThreadId(parameters.get("thread").orElse(""))));
        } catch (org.intreccio.kernel.InvalidValue noId) {
            throw NotFound.of("decisions.error.unknown", event.getLocation().getPath());
        }
    }

    private void draft(ThreadId thread) {
        if (!catalogue.mayOpen(thread)) {
            throw NotFound.of("decisions.error.unknown", thread.value());
        }
        titled(Shown.say("new"));
        reachedBy(new Crumb(Shown.say("thread"), "threads/" + thread));
        removeAll();
        add(
                new PageHeader(Shown.say("new")).lead(Shown.say("new.lead")),
                new DecisionForm(clock, null, terms -> leave(decisions.draft(thread, terms))));
    }

    private void edit(DecisionId id) {
        Decision decision = catalogue.see(id);
        if (decision.state() != DecisionState.DRAFT
                || !catalogue.standing(decision).facilitates()) {
            throw NotFound.of("decisions.error.unknown", id.value());
        }
        titled(Shown.say("edit"));
        reachedBy(
                new Crumb(decision.threadTitle(), "threads/" + decision.thread()),
                new Crumb(decision.question(), DecisionView.address(id)));
        removeAll();
        add(
                new PageHeader(Shown.say("edit")).lead(Shown.say("new.lead")),
                new DecisionForm(clock, decision.terms(), terms -> {
                    decisions.edit(id, decision.version(), terms);
                    leave(id);
                }));
    }

    private static void leave(DecisionId id) {
        UI.getCurrent().navigate(DecisionView.address(id));
    }
}
