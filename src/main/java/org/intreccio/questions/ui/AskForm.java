package org.intreccio.questions.ui;

import static org.intreccio.questions.ui.QuestionsPanel.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.ReturnPath;
import org.intreccio.kernel.DomainException;
import org.intreccio.questions.Questions;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** Asks the organisers; guests are led to sign in and come back. What was typed stays until it was taken. */
final class AskForm extends Div {

    private static final int LONGEST = 1_000;

    AskForm(Questions questions, CurrentActor currentActor, ChallengeId call, Runnable asked) {
        addClassNames("stack", "ask-form");
        var as = currentActor.find();
        if (as.isEmpty()) {
            var link = new Anchor(ReturnPath.signInFrom("/challenges/" + call), say("sign-in"));
            link.addClassName("button-link");
            add(link);
            return;
        }
        var text = new TextArea(say("ask.label"));
        text.setHelperText(say("ask.help", as.get().name()));
        text.setMaxLength(LONGEST);
        text.setMinRows(3);
        text.setWidthFull();
        text.setManualValidation(true);
        var send = new Button(say("ask.send"), Glyph.SEND.icon());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(click -> {
            try {
                questions.ask(call, as.get().id(), text.getValue());
                Notices.done(say("ask.done"));
                asked.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("text", text));
            }
        });
        add(text, new Div(send));
    }
}
