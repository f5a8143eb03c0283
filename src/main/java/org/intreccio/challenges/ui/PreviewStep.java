package org.intreccio.challenges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeSettings;
import org.intreccio.challenges.Readiness;
import org.intreccio.directory.Bilingual;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What is missing, what the page will show, and the last step: send it for review, or publish the amendment with its note. */
final class PreviewStep extends Div {

    PreviewStep(
            Challenge challenge,
            ChallengeSettings settings,
            List<Readiness.Gap> gaps,
            Instant now,
            Consumer<Readiness.Step> go,
            @Nullable Runnable send,
            @Nullable Consumer<Bilingual> publish,
            List<? extends Component> changes) {
        addClassName("stack");
        add(missing(gaps, go));
        if (send != null) {
            var button = new Button(getTranslation("challenges.desk.send"), click -> send.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setEnabled(gaps.isEmpty());
            var row = new Div(button);
            row.addClassName("actions");
            add(new Paragraph(getTranslation("challenges.step.preview.send")), row);
        }
        if (publish != null) {
            add(new H3(getTranslation("challenges.amend.changes")));
            if (changes.isEmpty()) {
                add(new Paragraph(getTranslation("challenges.amend.none")));
            }
            changes.forEach(this::add);
            add(note(publish));
        }
        var box = new Div(
                new H3(settings.title().in(getLocale())),
                new Paragraph(settings.summary().in(getLocale())),
                new MarkdownText(settings.brief().in(getLocale())),
                new PhaseLine(shown(challenge, settings), now),
                new TermsPart(settings.terms()));
        box.addClassNames("card", "stack");
        add(box);
    }

    /** The call as it would be. */
    private static Challenge shown(Challenge now, ChallengeSettings settings) {
        return new Challenge(
                now.id(),
                now.status(),
                now.host(),
                now.hostName(),
                settings.space(),
                settings.title(),
                settings.summary(),
                settings.brief(),
                settings.themes(),
                settings.targets(),
                settings.competences(),
                settings.places(),
                settings.terms(),
                now.version(),
                now.publishedAt());
    }

    private Div missing(List<Readiness.Gap> gaps, Consumer<Readiness.Step> go) {
        var box = new Div();
        box.addClassNames("note", "lacking", gaps.isEmpty() ? "ok" : "warn");
        if (gaps.isEmpty()) {
            box.add(new Paragraph(getTranslation("challenges.desk.complete")));
            return box;
        }
        var list = new UnorderedList();
        gaps.forEach(gap -> {
            var button =
                    new Button(getTranslation(gap.key(), gap.arguments().toArray()), click -> go.accept(gap.step()));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.addClassName("gap");
            list.add(new ListItem(button));
        });
        box.add(new Paragraph(getTranslation("challenges.desk.missing", gaps.size())), list);
        return box;
    }

    private Div note(Consumer<Bilingual> publish) {
        var it = Fields.area("noteIt", "");
        var en = Fields.area("noteEn", "");
        var button = new Button(getTranslation("challenges.amend.publish"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> {
            it.setInvalid(false);
            en.setInvalid(false);
            try {
                publish.accept(
                        new Bilingual(it.getValue().strip(), en.getValue().strip()));
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("note", it.getValue().isBlank() ? it : en));
            }
        });
        var row = new Div(button);
        row.addClassName("actions");
        var box = new Div(new Paragraph(getTranslation("challenges.amend.note")), StepForm.pair(it, en), row);
        box.addClassName("stack");
        return box;
    }
}
