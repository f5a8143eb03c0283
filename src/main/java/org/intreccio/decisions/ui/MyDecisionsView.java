package org.intreccio.decisions.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.DecisionCatalogue;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** What waits for the vote of the person here, what closes first before, and what they decided with others. */
@Route(MyDecisionsView.PATH)
@ForSignedIn
@CssImport("./styles/decisions.css")
class MyDecisionsView extends Page {

    static final String PATH = "my/decisions";

    MyDecisionsView(DecisionCatalogue catalogue) {
        narrow();
        titled(Shown.say("mine"));
        add(new PageHeader(Shown.say("mine")).lead(Shown.say("mine.lead")));
        var waiting = catalogue.waiting();
        var others = catalogue.mine().stream()
                .filter(d -> waiting.stream().map(Decision::id).noneMatch(d.id()::equals))
                .toList();
        section("mine.waiting", waiting);
        section("mine.others", others);
        if (waiting.isEmpty() && others.isEmpty()) {
            add(new EmptyState(Shown.say("mine.none"), Shown.say("mine.none.why"))
                    .action(Shown.say("mine.rooms"), "rooms"));
        }
    }

    private void section(String key, List<Decision> decisions) {
        if (!decisions.isEmpty()) {
            add(new PageSection(Shown.say(key, decisions.size()), DecisionsPanel.list(decisions)));
        }
    }
}
