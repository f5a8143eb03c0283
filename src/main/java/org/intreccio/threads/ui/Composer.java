package org.intreccio.threads.ui;

import static org.intreccio.threads.ui.Say.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.intreccio.codesign.RoomId;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.documents.ui.MarkdownArea;
import org.intreccio.kernel.DomainException;
import org.intreccio.taxonomy.Competence;
import org.intreccio.threads.Contribution;
import org.intreccio.threads.ContributionId;
import org.intreccio.threads.ContributionType;
import org.intreccio.threads.Said;
import org.intreccio.threads.ThreadId;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Where one writes to a thread, or answers a contribution. What is typed stays in the browser until it was taken, so that neither a lost
 * connection nor an ended sign-in loses it; pressing twice says it once.
 */
final class Composer extends Div {

    private final transient ThreadDesk desk;
    private final transient ThreadId thread;
    private final transient @Nullable ContributionId replyTo;
    private final transient Consumer<Contribution> taken;
    private final RadioButtonGroup<ContributionType> type = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();
    private final MultiSelectComboBox<Competence> competences = new MultiSelectComboBox<>();
    private final Select<CurrentActor.Choice> as = new Select<>();
    private String key = UUID.randomUUID().toString();

    Composer(
            ThreadDesk desk,
            RoomId room,
            ThreadId thread,
            @Nullable ContributionId replyTo,
            Consumer<Contribution> taken) {
        this.desk = desk;
        this.thread = thread;
        this.replyTo = replyTo;
        this.taken = taken;
        addClassNames("composer", "stack");
        types();
        words(room);
        choices();
        var send = new Button(say(replyTo == null ? "say.send" : "say.reply"), Glyph.SEND.icon(), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text);
        var foot = new Div(send);
        foot.addClassName("composer-foot");
        add(type, new MarkdownArea(text), competences, as, foot);
        var hint = new Span(say("say.hint"));
        hint.addClassNames("soft", "small");
        foot.add(hint);
    }

    private void types() {
        type.setLabel(say(replyTo == null ? "say.type" : "say.type.reply"));
        type.setItems(ContributionType.values());
        type.addClassName("said-types");
        type.setRenderer(new ComponentRenderer<>(Say::badge));
        type.setItemLabelGenerator(t -> say("type." + t.code()));
        type.setValue(replyTo == null ? ContributionType.IDEA : ContributionType.ANSWER);
        type.addValueChangeListener(change -> board(change.getValue()));
    }

    private void board(@Nullable ContributionType chosen) {
        competences.setVisible(chosen != null && chosen.onBoard());
        text.setHelperText(chosen == null ? "" : say("type." + chosen.code() + ".help"));
    }

    private void words(RoomId room) {
        text.setLabel(say(replyTo == null ? "say.text" : "say.text.reply"));
        text.setMinRows(3);
        text.setMaxRows(16);
        text.setMaxLength(Said.LONGEST);
        text.setManualValidation(true);
        text.addClassName("composer-text");
        Lookup.on(text, desk, room);
        competences.setLabel(say("say.competences"));
        competences.setHelperText(say("say.competences.help"));
        competences.setItems(desk.vocabulary.competences());
        competences.setItemLabelGenerator(c -> c.label(getLocale()));
        competences.setManualValidation(true);
        competences.setWidthFull();
        board(type.getValue());
    }

    private void choices() {
        var all = desk.currentActor.choices();
        as.setLabel(say("say.as"));
        as.setItems(all);
        as.setItemLabelGenerator(CurrentActor.Choice::name);
        as.setVisible(all.size() > 1);
        desk.currentActor.find().ifPresent(as::setValue);
    }

    @Override
    protected void onAttach(com.vaadin.flow.component.AttachEvent event) {
        super.onAttach(event);
        text.getElement().executeJs("""
                const key = $0;
                const kept = sessionStorage.getItem(key);
                if (kept && !this.value) {
                  this.value = kept;
                  this.inputElement?.dispatchEvent(new Event('change', { bubbles: true }));
                }
                this.addEventListener('input', () => sessionStorage.setItem(key, this.value));
                """, draft());
    }

    private String draft() {
        return "intreccio/said/" + desk.currentActor.myself() + "/" + thread + (replyTo == null ? "" : "/" + replyTo);
    }

    private void send() {
        text.setInvalid(false);
        competences.setInvalid(false);
        try {
            var chosen = type.getValue() == null ? ContributionType.IDEA : type.getValue();
            var said = new Said(
                    chosen,
                    text.getValue(),
                    replyTo,
                    inNameOf(),
                    chosen.onBoard()
                            ? competences.getValue().stream()
                                    .map(Competence::code)
                                    .toList()
                            : java.util.List.of());
            var done = desk.contributions.say(thread, said, key);
            key = UUID.randomUUID().toString();
            text.clear();
            competences.clear();
            text.getElement().executeJs("sessionStorage.removeItem($0)", draft());
            taken.accept(done);
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("text", text, "competences", competences));
        }
    }

    private @Nullable ActorId inNameOf() {
        var choice = as.getValue();
        return choice == null || choice.myself() ? null : choice.id();
    }

    /** Goes to the field. */
    void focus() {
        text.focus();
    }
}
