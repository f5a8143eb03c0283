package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.conflicts.Conflict;
import org.intreccio.conflicts.ui.ConflictCard;
import org.intreccio.evaluation.AssignmentPlan;
import org.intreccio.evaluation.Assignments;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.ReasonDialog;

/** What stands between the committee and the proposals: hard ties block by themselves, soft ones are ruled on here. */
final class ConflictsPart extends Div {

    private final PageSection section;

    private final transient ChallengeId challenge;
    private final transient Assignments assignments;
    private final transient Runnable again;

    ConflictsPart(ChallengeId challenge, AssignmentPlan plan, Assignments assignments, Runnable again) {
        section = new PageSection(
                Shown.say("evaluation.conflicts", plan.conflicts().size()));
        add(section);
        this.challenge = challenge;
        this.assignments = assignments;
        this.again = again;
        if (plan.conflicts().isEmpty()) {
            section.add(Shown.soft(getTranslation("evaluation.conflicts.none")));
            return;
        }
        section.add(Shown.soft(getTranslation("evaluation.conflicts.why")));
        var list = new UnorderedList();
        list.addClassNames("result-list", "conflict-list");
        plan.conflicts().forEach(c -> list.add(item(c, plan)));
        section.add(list);
    }

    private ListItem item(Conflict conflict, AssignmentPlan plan) {
        var item = new ListItem(new ConflictCard(conflict));
        item.addClassName("result");
        var blocked = plan.conflicts().stream()
                .anyMatch(c -> c.hard()
                        && c.person().equals(conflict.person())
                        && c.proposal().equals(conflict.proposal()));
        if (!conflict.hard() && !blocked) {
            var rulings = plan.rulings().stream()
                    .filter(r ->
                            r.person().equals(conflict.person()) && r.proposal().equals(conflict.proposal()))
                    .toList();
            item.add(ruled(rulings), acts(conflict));
        }
        return item;
    }

    private static Component ruled(List<AssignmentPlan.Ruling> rulings) {
        return rulings.isEmpty()
                ? Shown.soft(Shown.say("evaluation.ruling.open"))
                : Shown.soft(Shown.say(
                        rulings.getFirst().admitted() ? "evaluation.ruling.admitted" : "evaluation.ruling.kept-away",
                        rulings.getFirst().why()));
    }

    private Div acts(Conflict conflict) {
        var row = new Div(rule(conflict, true), rule(conflict, false));
        row.addClassName("row");
        return row;
    }

    private Button rule(Conflict conflict, boolean admitted) {
        var key = "evaluation.rule." + (admitted ? "admit" : "keep-away");
        var person = conflict.path().getFirst().name();
        var button = new Button(
                getTranslation(key),
                click -> new ReasonDialog(
                                getTranslation(key) + ": " + person,
                                getTranslation(key + ".what"),
                                getTranslation(key),
                                why -> {
                                    assignments.rule(challenge, conflict.proposal(), conflict.person(), admitted, why);
                                    Notices.done(getTranslation("evaluation.rule.done"));
                                    again.run();
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + person);
        return button;
    }
}
