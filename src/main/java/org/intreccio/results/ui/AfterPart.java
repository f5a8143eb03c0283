package org.intreccio.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.intreccio.kernel.Days;
import org.intreccio.results.Appeal;
import org.intreccio.results.Appeal.State;
import org.intreccio.results.MovingUp;
import org.intreccio.results.Outcome;
import org.intreccio.results.Ranked;
import org.intreccio.results.Ranking;
import org.intreccio.results.ResultAppeals;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.ReasonDialog;

/** What comes after the results were told: appeals to answer, places that are given up. */
final class AfterPart extends Div {

    private final transient ResultAppeals appeals;
    private final transient MovingUp movingUp;
    private final transient Runnable again;

    AfterPart(Ranking ranking, ResultAppeals appeals, MovingUp movingUp, Runnable again) {
        this.appeals = appeals;
        this.movingUp = movingUp;
        this.again = again;
        if (ranking.publishedAt() == null) {
            return;
        }
        var all = appeals.of(ranking.challenge().id());
        var section = new PageSection(getTranslation("results.appeals", all.size()));
        if (all.isEmpty()) {
            section.add(Shown.soft(getTranslation("results.appeals.none")));
        }
        all.forEach(a -> section.add(appeal(a)));
        add(section);
        var selected = ranking.lines().stream()
                .filter(l -> l.outcome() == Outcome.SELECTED && !l.fallenOut())
                .toList();
        if (!selected.isEmpty()) {
            var places = new PageSection(getTranslation("results.give-up.title"));
            places.add(Shown.soft(getTranslation("results.give-up.why")));
            selected.forEach(line -> places.add(place(ranking, line)));
            add(places);
        }
    }

    private Div appeal(Appeal appeal) {
        var head = new Div(
                new Span(appeal.title()),
                Shown.badge(getTranslation(appeal.state().key()), appeal.state() == State.OPEN ? "warn" : "quiet"),
                new Span(Days.day(appeal.at(), getLocale())));
        head.addClassName("row");
        var card = new Div(head, new Paragraph(appeal.reason()));
        card.addClassNames("card", "flat", "stack");
        if (!appeal.answer().isBlank()) {
            card.add(Shown.soft(appeal.answer()));
        }
        if (appeals.mayAnswer(appeal)) {
            var row = new Div(answer(appeal, true), answer(appeal, false));
            row.addClassName("row");
            card.add(row);
        } else if (appeal.state() == State.OPEN) {
            card.add(Shown.soft(getTranslation("results.error.concerned")));
        }
        return card;
    }

    private Button answer(Appeal appeal, boolean upheld) {
        var key = upheld ? "results.appeal.uphold" : "results.appeal.reject";
        return asking(key, appeal.title(), (title, why) -> appeals.answer(appeal.id(), upheld, why));
    }

    private Div place(Ranking ranking, Ranked line) {
        var row = new Div(
                new Span(line.title()),
                asking(
                        "results.give-up",
                        line.title(),
                        (title, why) -> movingUp.giveUp(ranking.challenge().id(), line.proposal(), why)
                                .ifPresent(
                                        next -> Notices.done(getTranslation("results.moved-up.done", next.title())))));
        row.addClassName("row");
        return row;
    }

    private Button asking(String key, String title, BiConsumer<String, String> work) {
        var button = new Button(
                getTranslation(key),
                click -> new ReasonDialog(
                                getTranslation(key) + ": " + title,
                                getTranslation(key + ".what"),
                                getTranslation(key),
                                why -> {
                                    work.accept(title, why);
                                    again.run();
                                })
                        .readBy(getTranslation("results.reason.read-by"))
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + title);
        return button;
    }
}
