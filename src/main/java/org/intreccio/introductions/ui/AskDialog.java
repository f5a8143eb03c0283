package org.intreccio.introductions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorCard;
import org.intreccio.introductions.IntroductionDraft;
import org.intreccio.introductions.Introductions;
import org.intreccio.introductions.ways.WarmPath;
import org.intreccio.kernel.DomainException;
import org.intreccio.network.NodeRef;
import org.intreccio.ui.Notices;

/** Asks those on a way for an introduction; keeps what was typed when it is refused. */
final class AskDialog extends Dialog {

    private final transient Introductions introductions;
    private final transient ActorCard from;
    private final transient ActorCard to;
    private final transient WarmPath path;
    private final TextField purpose = new TextField();
    private final TextArea words = new TextArea();

    AskDialog(Introductions introductions, ActorCard from, ActorCard to, WarmPath path) {
        this.introductions = introductions;
        this.from = from;
        this.to = to;
        this.path = path;
        setHeaderTitle(getTranslation("introductions.ask.title", to.name()));
        setWidth("min(36rem, 100%)");
        purpose.setLabel(getTranslation("introductions.field.purpose"));
        purpose.setHelperText(getTranslation("introductions.field.purpose.help"));
        purpose.setMaxLength(120);
        words.setLabel(getTranslation("introductions.field.words"));
        words.setHelperText(getTranslation("introductions.field.words.help"));
        words.setMaxLength(1_000);
        words.setMinHeight("8rem");
        purpose.setRequiredIndicatorVisible(true);
        purpose.setManualValidation(true);
        purpose.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.setWidthFull();
        var via = path.stops().subList(1, path.stops().size() - 1).stream()
                .map(NodeRef::name)
                .collect(Collectors.joining(" → "));
        var send = new Button(getTranslation("introductions.ask.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(getTranslation("introductions.ask.what", via, to.name())),
                purpose,
                words,
                Shown.soft(getTranslation("introductions.ask.consent", to.name())));
        getFooter().add(new Button(getTranslation("introductions.cancel"), click -> close()), send);
    }

    private void send() {
        purpose.setInvalid(false);
        words.setInvalid(false);
        try {
            introductions.ask(
                    from.id(), new IntroductionDraft(to.id(), path.between(), purpose.getValue(), words.getValue()));
            close();
            Notices.done(getTranslation("introductions.ask.done"));
            getUI().ifPresent(ui -> ui.navigate(MyIntroductionsView.PATH));
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("purpose", purpose, "words", words));
        }
    }
}
