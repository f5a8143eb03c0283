package org.intreccio.codesign.ui;

import static org.intreccio.codesign.ui.RoomWords.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.Rooms;
import org.intreccio.documents.ui.MarkdownArea;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;

/** Says that the work of a room is done and what came of it; or that it goes on after all. */
final class EndingPart extends Div {

    private final TextArea outcome = new TextArea();

    EndingPart(Rooms rooms, Room room, Runnable changed) {
        addClassNames("card", "stack");
        outcome.setLabel(say("field.outcome"));
        outcome.setHelperText(say("field.outcome.help"));
        outcome.setRequiredIndicatorVisible(true);
        outcome.setManualValidation(true);
        outcome.setMinRows(5);
        outcome.setValue(room.outcome());
        var finish = new Button(
                say(room.goesOn() ? "desk.finish" : "desk.finish.again"),
                click -> act(
                        () -> rooms.finish(room.id(), outcome.getValue()),
                        say("desk.finished", room.title()),
                        changed));
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(finish);
        buttons.addClassName("actions");
        if (!room.goesOn()) {
            buttons.add(new Button(
                    say("desk.reopen"),
                    click -> act(() -> rooms.reopen(room.id()), say("desk.reopened", room.title()), changed)));
        }
        add(
                new Paragraph(say(room.goesOn() ? "desk.ending.lead" : "desk.ending.done")),
                new MarkdownArea(outcome),
                buttons);
    }

    private void act(Runnable act, String done, Runnable changed) {
        outcome.setInvalid(false);
        try {
            act.run();
            Notices.done(done);
            changed.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("outcome", outcome));
        }
    }
}
