package org.intreccio.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.stream.Stream;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Texts;
import org.intreccio.moderation.CaseFile;
import org.intreccio.moderation.CaseId;
import org.intreccio.moderation.Measure;
import org.intreccio.moderation.ModerationDesk;
import org.intreccio.moderation.ModerationQueue;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** One case: what was reported and why, what happened before, and what the steward here can do now. */
@Route("steward/moderation/:id")
@ForStewards
@CssImport("./styles/moderation.css")
class CaseView extends Page implements BeforeEnterObserver {

    private final transient ModerationDesk desk;
    private final transient ModerationQueue queue;
    private final transient CurrentUser currentUser;
    private final transient Texts texts;

    CaseView(ModerationDesk desk, ModerationQueue queue, CurrentUser currentUser, Texts texts) {
        this.desk = desk;
        this.queue = queue;
        this.currentUser = currentUser;
        this.texts = texts;
        narrow();
        reachedBy(new Crumb(getTranslation("moderation.queue.title"), QueueView.PATH));
    }

    static String path(CaseId id) {
        return QueueView.PATH + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("id").orElse("");
        try {
            show(new CaseId(asked));
        } catch (InvalidValue notAnId) {
            throw NotFound.of("moderation.error.case", asked);
        }
    }

    private void show(CaseId id) {
        var file = queue.file(id);
        var history = queue.history(file);
        var names = queue.names(Stream.concat(Stream.of(file), history.stream()).toList());
        var parts = new CaseParts(names, texts, getLocale());
        removeAll();
        titled(Titles.of(file.title()));
        var page = new Paragraph(new Anchor(file.href(), getTranslation("moderation.case.page")));
        add(new PageHeader(Titles.of(file.title()))
                .above(
                        CaseCard.badge(new Subjects(texts, getLocale()).kind(file.kind()), ""),
                        CaseCard.badge(
                                getTranslation(
                                        "moderation.status." + file.status().code()),
                                "info"))
                .below(page));
        if (!file.excerpt().isEmpty()) {
            add(new PageSection(
                    getTranslation("moderation.case.excerpt"),
                    parts.quote(file.excerpt()),
                    soft("moderation.case.excerpt.open")));
        }
        add(new PageSection(
                getTranslation("moderation.case.reports", file.reports().size()), parts.reports(file)));
        file.findDecision()
                .ifPresent(decision -> add(
                        new PageSection(getTranslation("moderation.case.decision"), parts.decision(file, decision))));
        file.findAppeal()
                .ifPresent(
                        appeal -> add(new PageSection(getTranslation("moderation.case.appeal"), parts.appeal(appeal))));
        if (!history.isEmpty()) {
            add(new PageSection(getTranslation("moderation.case.history"), parts.history(history)));
        }
        add(now(file, names));
    }

    private Component now(CaseFile file, Map<String, String> names) {
        var me = currentUser.require().id().value();
        return switch (file.status()) {
            case WAITING -> take(file);
            case TAKEN ->
                file.takenBy().equals(me)
                        ? decide(file)
                        : note(
                                "moderation.case.others",
                                names.getOrDefault(file.takenBy(), AuditLines.shortened(file.takenBy())));
            case APPEALED ->
                file.findDecision().filter(d -> d.by().equals(me)).isPresent()
                        ? note("moderation.error.same-steward")
                        : judge(file);
            case DECIDED, UPHELD ->
                file.findDecision().filter(d -> d.measure() != Measure.NONE).isPresent() ? undo(file) : new Div();
            case REVERSED -> new Div();
        };
    }

    private Component soft(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("soft", "small");
        return words;
    }

    private Component note(String key, Object... arguments) {
        var note = new Paragraph(getTranslation(key, arguments));
        note.addClassNames("note", "warn");
        return note;
    }

    private Component take(CaseFile file) {
        var take =
                new Button(getTranslation("moderation.case.take"), click -> act(file.id(), () -> desk.take(file.id())));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(take);
    }

    private Component decide(CaseFile file) {
        var form = new DecisionForm[1];
        form[0] =
                new DecisionForm(queue.measures(file), file.reports().getFirst().breach(), wish -> {
                    try {
                        desk.decide(file.id(), wish);
                    } catch (DomainException refusal) {
                        Notices.refused(refusal, form[0].fields());
                        return;
                    }
                    Notices.done(getTranslation("moderation.decide.done"));
                    show(file.id());
                });
        var release = new Button(
                getTranslation("moderation.case.release"), click -> act(file.id(), () -> desk.release(file.id())));
        return new PageSection(getTranslation("moderation.decide.title"), form[0]).beside(release);
    }

    private Component judge(CaseFile file) {
        var help = getTranslation("moderation.decide.reason.help");
        return new PageSection(
                getTranslation("moderation.judge.title"),
                new ReasonForm(getTranslation("moderation.decide.reason"), help, "reason")
                        .offers(getTranslation("moderation.judge.uphold"), why -> judged(file.id(), true, why))
                        .offers(getTranslation("moderation.judge.reverse"), why -> judged(file.id(), false, why)));
    }

    private void judged(CaseId id, boolean uphold, String why) {
        desk.judge(id, uphold, why);
        Notices.done(getTranslation("moderation.decide.done"));
        show(id);
    }

    private Component undo(CaseFile file) {
        return new PageSection(
                getTranslation("moderation.undo.title"),
                new ReasonForm(
                                getTranslation("moderation.decide.reason"),
                                getTranslation("moderation.decide.reason.help"),
                                "reason")
                        .offers(getTranslation("moderation.undo"), why -> {
                            desk.undo(file.id(), why);
                            Notices.done(getTranslation("moderation.undo.done"));
                            show(file.id());
                        }));
    }

    /** What another steward did meanwhile is said, and shown. */
    private void act(CaseId id, Runnable act) {
        try {
            act.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show(id);
    }
}
