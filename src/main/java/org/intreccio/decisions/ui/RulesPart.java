package org.intreccio.decisions.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.intreccio.algorithms.Tally;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.DecisionKind;

/** The rules of a decision in plain words: how it counts, who has a vote, who sees what, until when. */
final class RulesPart extends Details {

    RulesPart(Decision decision) {
        super(Shown.say("rules"));
        var terms = decision.terms();
        var list = new UnorderedList();
        list.addClassName("decision-rules");
        list.add(new ListItem(Shown.say("how." + terms.kind().code())));
        if (terms.kind() == DecisionKind.STV) {
            list.add(new ListItem(Shown.say("rules.seats", terms.seats())));
        }
        list.add(new ListItem(Shown.say("voters." + terms.voters().code())));
        list.add(new ListItem(Shown.say(terms.anonymous() ? "rules.anonymous" : "rules.named")));
        list.add(new ListItem(Shown.say(terms.live() ? "rules.live" : "rules.hidden")));
        list.add(new ListItem(Shown.say("rules.reasons." + terms.reasons().code())));
        list.add(new ListItem(
                terms.quorum() == 0
                        ? Shown.say("rules.quorum.none")
                        : decision.eligible() == 0
                                ? Shown.say("rules.quorum.share", terms.quorum())
                                : Shown.say(
                                        "rules.quorum",
                                        terms.quorum(),
                                        Tally.quorum(terms.quorum(), decision.eligible()))));
        if (terms.closesAt() != null) {
            list.add(new ListItem(Shown.say("rules.until", Shown.minute(terms.closesAt()))));
        }
        list.add(new ListItem(Shown.say("rules.tie")));
        add(list);
        setOpened(!decision.state().over());
    }
}
