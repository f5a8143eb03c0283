package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.evaluation.Committees;
import org.intreccio.evaluation.ReviewSheet;
import org.intreccio.evaluation.ReviewStatus;
import org.intreccio.evaluation.Reviews;
import org.intreccio.evaluation.Seat;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.ReasonDialog;
import org.intreccio.ui.Stat;

/** What waits for the person here as one of a committee: seats to take, proposals to score, by deadline. */
@Route(EvaluateView.PATH)
@ForSignedIn
@CssImport("./styles/evaluation.css")
class EvaluateView extends Page {

    static final String PATH = "evaluate";

    private final transient Reviews reviews;
    private final transient Committees committees;
    private final transient ChallengeCatalogue challenges;
    private final Div parts = new Div();

    EvaluateView(Reviews reviews, Committees committees, ChallengeCatalogue challenges) {
        this.reviews = reviews;
        this.committees = committees;
        this.challenges = challenges;
        titled(getTranslation("evaluation.desk"));
        narrow();
        parts.addClassName("stack");
        add(new PageHeader(getTranslation("evaluation.desk")).lead(getTranslation("evaluation.desk.lead")), parts);
        show();
    }

    private void show() {
        parts.removeAll();
        var seats = committees.mine();
        var mine = reviews.mine();
        var invited = seats.stream().filter(s -> s.is(Seat.State.INVITED)).toList();
        if (!invited.isEmpty()) {
            parts.add(new PageSection(
                    getTranslation("evaluation.seats.offered"),
                    invited.stream().map(this::offer).toArray(Component[]::new)));
        }
        var waiting = mine.stream().filter(s -> s.mayScore() || s.mayRevise()).toList();
        var done = mine.stream().filter(s -> !waiting.contains(s)).toList();
        if (!mine.isEmpty()) {
            parts.add(progress(mine));
        }
        if (!waiting.isEmpty()) {
            parts.add(new PageSection(getTranslation("evaluation.waiting"), list(waiting)));
        }
        if (!done.isEmpty()) {
            parts.add(new PageSection(getTranslation("evaluation.done"), list(done)));
        }
        if (mine.isEmpty() && invited.isEmpty()) {
            parts.add(new EmptyState(getTranslation("evaluation.none"), getTranslation("evaluation.none.why"))
                    .action(getTranslation("conflicts.ties"), "my/ties"));
        }
    }

    private static Component progress(List<ReviewSheet> mine) {
        long submitted =
                mine.stream().filter(s -> s.review().is(ReviewStatus.SUBMITTED)).count();
        long open = mine.stream().filter(ReviewSheet::mayScore).count();
        var stats = new Div(
                new Stat(open, Shown.say("evaluation.stat.open")),
                new Stat(submitted, Shown.say("evaluation.stat.submitted")));
        stats.addClassName("stats");
        return stats;
    }

    private Component offer(Seat seat) {
        var call = challenges.find(seat.challenge()).orElseThrow();
        var title = new H3(new Anchor("challenges/" + call.id(), call.title().in(getLocale())));
        var declared = new Checkbox(getTranslation("evaluation.declaration"));
        var accept = new Button(getTranslation("evaluation.accept"), click -> {
            try {
                committees.accept(seat.id(), declared.getValue());
                Notices.done(getTranslation("evaluation.accept.done"));
                show();
            } catch (DomainException refusal) {
                declared.setErrorMessage(Notices.sentence(refusal));
                declared.setInvalid(true);
            }
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        declared.setManualValidation(true);
        var refuse = new Button(
                getTranslation("evaluation.refuse"),
                click -> new ReasonDialog(
                                getTranslation("evaluation.refuse"),
                                getTranslation("evaluation.refuse.what"),
                                getTranslation("evaluation.refuse"),
                                why -> {
                                    committees.refuse(seat.id(), why);
                                    show();
                                })
                        .optional()
                        .open());
        var ties = new Anchor("my/ties", getTranslation("conflicts.ties"));
        var row = new Div(accept, refuse, ties);
        row.addClassName("row");
        var card = new Div(
                title, Shown.soft(getTranslation("evaluation.seats.offered.by", call.hostName())), declared, row);
        card.addClassNames("card", "flat", "stack");
        return card;
    }

    private Component list(List<ReviewSheet> sheets) {
        var list = new UnorderedList();
        list.addClassName("result-list");
        sheets.forEach(sheet -> list.add(item(sheet)));
        return list;
    }

    private ListItem item(ReviewSheet sheet) {
        var link = new Anchor(
                ReviewView.path(sheet.review().id()), sheet.document().title());
        link.addClassName("result-title");
        var facts = new Div(Shown.status(sheet.review().status()));
        facts.addClassName("row");
        if (sheet.mayScore()) {
            var of = sheet.challenge().terms().criteria().size();
            facts.add(new Span(
                    getTranslation("evaluation.scored", sheet.review().card().scored(), of)));
        }
        if (sheet.mayRevise()) {
            facts.add(Shown.badge(getTranslation("evaluation.may-revise"), "info"));
        }
        var due = sheet.due();
        if (due != null && sheet.mayScore()) {
            facts.add(new Span(getTranslation("evaluation.due", Days.minute(due, getLocale()))));
        }
        var item =
                new ListItem(new Div(link, Shown.soft(sheet.challenge().title().in(getLocale())), facts));
        item.addClassName("result");
        return item;
    }
}
