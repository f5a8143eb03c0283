package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import org.intreccio.conflicts.ui.ConflictCard;
import org.intreccio.evaluation.ReviewId;
import org.intreccio.evaluation.ReviewSheet;
import org.intreccio.evaluation.ReviewStatus;
import org.intreccio.evaluation.Reviews;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.ReasonDialog;

/** One review: the proposal beside its rubric; on a narrow screen the rubric follows the proposal. */
@Route("evaluate/:id")
@ForSignedIn
@CssImport("./styles/evaluation.css")
class ReviewView extends Page implements BeforeEnterObserver {

    private final transient Reviews reviews;
    private final transient Clock clock;

    ReviewView(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
        wide();
    }

    static String path(ReviewId id) {
        return EvaluateView.PATH + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("id").orElse("");
        try {
            show(new ReviewId(asked));
        } catch (InvalidValue notAnId) {
            throw NotFound.of("evaluation.error.unknown", asked);
        }
    }

    private void show(ReviewId id) {
        var sheet = reviews.see(id);
        removeAll();
        titled(sheet.document().title());
        reachedBy(new Crumb(getTranslation("evaluation.desk"), EvaluateView.PATH));
        add(head(sheet));
        conflicts(sheet);
        var document = new DocumentPart(sheet);
        var rubric = new Div(
                sheet.mayScore() || sheet.mayRevise()
                        ? new RubricForm(sheet, reviews, clock, () -> show(id))
                        : new ScoredPart(
                                getTranslation("evaluation.mine"),
                                sheet.challenge().terms().criteria(),
                                sheet.review().card()));
        rubric.addClassName("rubric");
        var desk = new Div(document, rubric);
        desk.addClassName("review-desk");
        add(desk);
        peers(sheet);
    }

    private PageHeader head(ReviewSheet sheet) {
        var header = new PageHeader(sheet.document().title())
                .above(Shown.status(sheet.review().status()))
                .lead(sheet.challenge().title().in(getLocale()));
        var due = sheet.due();
        if (due != null && sheet.mayScore()) {
            header.below(Shown.soft(getTranslation("evaluation.due", Days.minute(due, getLocale()))));
        }
        if (sheet.review().is(ReviewStatus.IN_PROGRESS) && sheet.review().returned()) {
            header.below(Shown.note(
                    getTranslation("evaluation.returned.why", sheet.review().why()), "warn"));
        }
        if (sheet.mayScore()) {
            header.actions(abstain(sheet));
        }
        return header;
    }

    private Button abstain(ReviewSheet sheet) {
        var button = new Button(
                getTranslation("evaluation.abstain"),
                click -> new ReasonDialog(
                                getTranslation("evaluation.abstain"),
                                getTranslation("evaluation.abstain.what"),
                                getTranslation("evaluation.abstain"),
                                why -> {
                                    reviews.abstain(sheet.review().id(), why);
                                    Notices.done(getTranslation("evaluation.abstain.done"));
                                    show(sheet.review().id());
                                })
                        .readBy(getTranslation("evaluation.abstain.read-by"))
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void conflicts(ReviewSheet sheet) {
        if (!sheet.disclosed()) {
            return;
        }
        var banner = new Div(new Paragraph(getTranslation(
                sheet.conflicts().isEmpty() ? "evaluation.conflict.blind" : "evaluation.conflict.soft")));
        banner.addClassNames("note", "warn", "stack");
        banner.getElement().setAttribute("role", "note");
        sheet.conflicts().forEach(c -> banner.add(new ConflictCard(c)));
        add(banner);
    }

    private void peers(ReviewSheet sheet) {
        if (sheet.peers().isEmpty()) {
            return;
        }
        List<ScoredPart> others = sheet.peers().stream()
                .map(p -> new ScoredPart(p.name(), sheet.challenge().terms().criteria(), p.card()))
                .toList();
        var section = new PageSection(getTranslation("evaluation.peers"));
        section.add(Shown.soft(getTranslation("evaluation.peers.why")));
        var row = new Div(others.toArray(ScoredPart[]::new));
        row.addClassName("peers");
        section.add(row);
        add(section);
    }
}
