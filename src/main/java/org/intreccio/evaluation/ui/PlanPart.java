package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.stream.Collectors;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.evaluation.AssignmentPlan;
import org.intreccio.evaluation.Assignments;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;

/** Who would read what, before it is made; or why it cannot be. */
final class PlanPart extends Div {

    private final PageSection section;

    PlanPart(Challenge call, AssignmentPlan plan, Assignments assignments, Runnable again) {
        section = new PageSection(Shown.say("evaluation.plan"));
        add(section);
        if (plan.readers().isEmpty() || plan.proposals().isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("evaluation.plan.none"),
                    getTranslation(
                            plan.proposals().isEmpty()
                                    ? "evaluation.plan.none.proposals"
                                    : "evaluation.plan.none.readers")));
            return;
        }
        var obstacle = plan.obstacle();
        if (obstacle != null) {
            var note = Shown.note(getTranslation(obstacle.key(), obstacle.arguments()), "danger");
            note.getElement().setAttribute("role", "alert");
            section.add(note, Shown.soft(getTranslation("evaluation.obstacle.mend")));
            return;
        }
        section.add(Shown.soft(getTranslation(
                "evaluation.plan.what", plan.proposals().size(), plan.readers().size(), plan.least())));
        if (!plan.recused().isEmpty()) {
            section.add(Shown.note(
                    getTranslation("evaluation.plan.recused", plan.recused().size()), "warn"));
        }
        section.add(table(plan));
        if (plan.fresh() > 0 || call.status() == ChallengeStatus.OPEN) {
            var make = new Button(
                    getTranslation(
                            call.status() == ChallengeStatus.OPEN ? "evaluation.plan.begin" : "evaluation.plan.make"),
                    click -> {
                        try {
                            assignments.make(call.id());
                            Notices.done(getTranslation("evaluation.plan.done"));
                            again.run();
                        } catch (DomainException refusal) {
                            Notices.refused(refusal);
                        }
                    });
            make.addThemeVariants(ButtonVariant.PRIMARY);
            section.add(new Div(make));
        } else {
            section.add(Shown.note(getTranslation("evaluation.plan.stands"), "ok"));
        }
    }

    private Div table(AssignmentPlan plan) {
        var table = new NativeTable();
        table.addClassName("plain-table");
        var head = table.getHead().addRow();
        head.add(
                column("evaluation.column.reader"),
                column("evaluation.column.load"),
                column("evaluation.column.reads"));
        var titles = plan.proposals().stream()
                .collect(Collectors.toMap(AssignmentPlan.Text::id, AssignmentPlan.Text::title));
        for (var reader : plan.readers()) {
            var reads = plan.pairs().stream()
                    .filter(p -> p.reader().equals(reader.id()))
                    .map(p -> titles.getOrDefault(p.proposal(), p.proposal().value())
                            + (p.kept() ? "" : " (" + getTranslation("evaluation.plan.new") + ")"))
                    .collect(Collectors.joining(" · "));
            var name = new NativeTableHeaderCell(reader.name());
            name.getElement().setAttribute("scope", "row");
            table.getBody()
                    .add(new NativeTableRow(
                            name,
                            new NativeTableCell(String.valueOf(plan.load(reader.id()))),
                            new NativeTableCell(reads)));
        }
        return framed(table, getTranslation("evaluation.plan"));
    }

    static NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(Shown.say(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** A table that may be wider than a telephone, and is then moved with the keyboard as well. */
    static Div framed(NativeTable table, String name) {
        var frame = new Div(table);
        frame.addClassName("table-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "group");
        frame.getElement().setAttribute("aria-label", name);
        return frame;
    }
}
