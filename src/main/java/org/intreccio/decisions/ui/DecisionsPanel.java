package org.intreccio.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.DecisionCatalogue;
import org.intreccio.threads.ThreadId;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;

/** The decisions of a thread on its page, and the way to a new one for those who facilitate. */
@org.springframework.stereotype.Component
class DecisionsPanel implements Panel<ThreadId> {

    private final DecisionCatalogue catalogue;

    DecisionsPanel(DecisionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean appliesTo(ThreadId id) {
        return catalogue.mayOpen(id) || !catalogue.of(id).isEmpty();
    }

    @Override
    public Component content(ThreadId id) {
        return new Listing(catalogue.of(id), catalogue.mayOpen(id) ? DecisionFormView.onThread(id) : "");
    }

    @CssImport("./styles/decisions.css")
    private static final class Listing extends Div {

        Listing(List<Decision> decisions, String open) {
            var section = new PageSection(Shown.say("title")).anchored("decisions");
            if (!open.isEmpty()) {
                var link = new Anchor(open, Shown.say("new"));
                link.addClassName("button-link");
                section.beside(link);
            }
            if (decisions.isEmpty()) {
                section.add(Shown.soft(Shown.say("none")));
            } else {
                section.add(list(decisions));
            }
            add(section);
        }
    }

    /** Cards of decisions, each with what one must know to go there or not. */
    static UnorderedList list(List<Decision> decisions) {
        var list = new UnorderedList();
        list.addClassName("decision-list");
        decisions.forEach(d -> list.add(card(d)));
        return list;
    }

    private static ListItem card(Decision decision) {
        var title = new H3(new Anchor(DecisionView.address(decision.id()), decision.question()));
        var head = new Div(
                Shown.state(decision),
                Shown.badge(Shown.say("kind." + decision.kind().code()), "quiet"));
        head.addClassName("row");
        var item = new ListItem(head, title, Shown.soft(line(decision)));
        item.addClassNames("decision-card", "stack");
        var outcome = decision.outcome();
        if (outcome != null) {
            item.add(Shown.text(outcome.statement()));
        }
        return item;
    }

    private static String line(Decision d) {
        return switch (d.state()) {
            case DRAFT -> Shown.say("line.draft");
            case SCHEDULED -> Shown.say("line.scheduled", Shown.minute(d.opensAt()));
            case OPEN ->
                Shown.say(
                        "line.open",
                        d.cast(),
                        d.eligible(),
                        Shown.minute(d.terms().closesAt()));
            case CLOSED, OUTCOME_STATED -> Shown.say("line.closed", d.cast(), d.eligible());
        };
    }

    @Override
    public int order() {
        return 20;
    }
}
