package org.intreccio.collaborations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.collaborations.Act;
import org.intreccio.collaborations.Answers;
import org.intreccio.collaborations.Collaboration;
import org.intreccio.collaborations.Part;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Visibility;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.ReasonDialog;

/** What the person here may do about a part of a collaboration, in the name of each actor they act for. */
final class PartActs {

    private final Answers answers;
    private final List<CurrentActor.Choice> mine;
    private final Runnable done;
    private final Map<Part, Select<Visibility>> seen = new HashMap<>();

    PartActs(Answers answers, List<CurrentActor.Choice> mine, Runnable done) {
        this.answers = answers;
        this.mine = mine;
        this.done = done;
    }

    Component of(Collaboration c, Part part) {
        var row = new Div();
        row.addClassNames("row", "collaboration-acts");
        for (var choice : mine) {
            for (var act : c.acts(choice.id(), part.actor())) {
                if (act == Act.CONFIRM && !c.imported()) {
                    row.add(seenBy(part));
                }
                row.add(button(c, part, choice, act));
            }
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private Component button(Collaboration c, Part part, CurrentActor.Choice as, Act act) {
        var own = part.actor().equals(as.id());
        // Who acts for two in one collaboration must know for which one.
        var several = mine.stream().filter(m -> c.part(m.id()).isPresent()).count() > 1;
        var other = c.imported() && act == Act.CONFIRM && !own(c, part);
        var words = Shown.say(other ? "collaborations.took-part.confirm" : "collaborations.act." + act.code());
        var button = new Button(!own && several ? words + " (" + as.name() + ")" : words);
        button.setAriaLabel(
                other
                        ? Shown.say("collaborations.took-part.confirm.named", c.proposerName())
                        : Shown.say("collaborations.act." + act.code() + ".named", part.name()));
        switch (act) {
            case CONFIRM -> {
                button.setIcon(Glyph.CIRCLE_CHECK.icon());
                button.addThemeVariants(ButtonVariant.PRIMARY);
                button.addClickListener(click -> run(act, part, () -> answers.confirm(c.id(), as.id(), chosen(part))));
            }
            case DECLINE -> {
                button.addThemeVariants(ButtonVariant.TERTIARY);
                button.addClickListener(click -> ask(act, part, false, why -> answers.decline(c.id(), as.id(), why)));
            }
            case DISPUTE -> {
                button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
                button.addClickListener(
                        click -> ask(act, part, true, why -> answers.dispute(c.id(), as.id(), part.actor(), why)));
            }
            case LEAVE, WITHDRAW, UNNAME, RECONCILE -> {
                button.addThemeVariants(ButtonVariant.TERTIARY);
                button.addClickListener(click -> sure(act, part, () -> back(c, part, as.id(), act)));
            }
        }
        return button;
    }

    /** Whether it is the part of whoever told of it. */
    private static boolean own(Collaboration c, Part part) {
        return part.actor().equals(c.proposer());
    }

    /** Lets the actor choose who may know; what it had chosen before it left stands there already. */
    private Select<Visibility> seenBy(Part part) {
        var field = new Select<Visibility>();
        field.setLabel(Shown.say("collaborations.field.visibility"));
        field.setItems(Visibility.values());
        field.setItemLabelGenerator(v -> Shown.say(v.key()));
        field.setValue(part.visibility());
        seen.put(part, field);
        return field;
    }

    private Visibility chosen(Part part) {
        var field = seen.get(part);
        return field == null ? part.visibility() : field.getValue();
    }

    private void back(Collaboration c, Part part, ActorId as, Act act) {
        switch (act) {
            case LEAVE -> answers.leave(c.id(), as);
            case WITHDRAW -> answers.withdraw(c.id(), as);
            case UNNAME -> answers.unname(c.id(), as, part.actor());
            default -> answers.reconcile(c.id(), as, part.actor());
        }
    }

    private void ask(Act act, Part part, boolean required, Consumer<String> doing) {
        var stem = "collaborations.act." + act.code();
        var dialog = new ReasonDialog(
                Shown.say(stem + ".named", part.name()),
                Shown.say(stem + ".what", part.name()),
                Shown.say(stem),
                why -> {
                    doing.accept(why);
                    Notices.done(Shown.say(stem + ".done", part.name()));
                    done.run();
                });
        (required ? dialog : dialog.optional()).taking().open();
    }

    private void sure(Act act, Part part, Runnable doing) {
        var stem = "collaborations.act." + act.code();
        var dialog = new ConfirmDialog(
                Shown.say(stem + ".named", part.name()),
                Shown.say(stem + ".what", part.name()),
                Shown.say(stem),
                confirmed -> run(act, part, doing));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(Shown.say("ui.cancel"));
        dialog.open();
    }

    private void run(Act act, Part part, Runnable doing) {
        try {
            doing.run();
            Notices.done(Shown.say("collaborations.act." + act.code() + ".done", part.name()));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        done.run();
    }
}
