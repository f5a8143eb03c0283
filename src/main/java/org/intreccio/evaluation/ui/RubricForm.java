package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.intreccio.challenges.Criterion;
import org.intreccio.evaluation.Review;
import org.intreccio.evaluation.ReviewEdit;
import org.intreccio.evaluation.ReviewSheet;
import org.intreccio.evaluation.Reviews;
import org.intreccio.evaluation.Scorecard;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;

/** The rubric to fill in: a score and a comment a criterion. It saves by itself while one types; submitting is a step of its own. */
final class RubricForm extends Div {

    private static final int PAUSE = 1_200;

    private final transient ReviewSheet sheet;
    private final transient Reviews reviews;
    private final transient Runnable done;
    private final transient Clock clock;
    private final Map<String, IntegerField> scores = new LinkedHashMap<>();
    private final Map<String, TextArea> comments = new LinkedHashMap<>();
    private final TextArea overall = new TextArea();
    private final TextArea confidential = new TextArea();
    private final Span saved = new Span();
    private final Div clash = new Div();
    private long version;

    RubricForm(ReviewSheet sheet, Reviews reviews, Clock clock, Runnable done) {
        this.sheet = sheet;
        this.reviews = reviews;
        this.done = done;
        this.clock = clock;
        version = sheet.review().version();
        addClassName("form");
        add(new H2(getTranslation("evaluation.rubric")));
        clash.addClassNames("note", "warn");
        clash.setVisible(false);
        clash.getElement().setAttribute("role", "alert");
        add(clash);
        sheet.challenge().terms().criteria().forEach(this::criterion);
        text(overall, "evaluation.field.overall");
        overall.setRequiredIndicatorVisible(true);
        text(confidential, "evaluation.field.confidential");
        add(overall, confidential);
        fill(sheet.review().card());
        listen();
        add(foot());
    }

    private void criterion(Criterion criterion) {
        var score = new IntegerField(getTranslation("evaluation.field.score", criterion.scale()));
        score.setMin(0);
        score.setMax(criterion.scale());
        score.setStepButtonsVisible(true);
        score.setManualValidation(true);
        score.setRequiredIndicatorVisible(true);
        var name = criterion.name().in(getLocale());
        score.setAriaLabel(name + ": " + score.getLabel());
        var comment = new TextArea();
        text(comment, "evaluation.field.comment");
        comment.setAriaLabel(name + ": " + comment.getLabel());
        scores.put(criterion.code(), score);
        comments.put(criterion.code(), comment);
        var head = new Div(new H3(name), Shown.badge(getTranslation("evaluation.weight", criterion.weight()), "quiet"));
        head.addClassName("row");
        var part = new Div(head);
        part.addClassNames("rubric-criterion", "stack");
        var guidance = criterion.guidance().in(getLocale());
        if (!guidance.isBlank()) {
            part.add(Shown.soft(guidance));
        }
        part.add(score, comment);
        add(part);
    }

    private void text(TextArea area, String key) {
        area.setLabel(getTranslation(key));
        area.setHelperText(key.endsWith("comment") ? "" : getTranslation(key + ".help"));
        area.setMaxLength(Scorecard.LONGEST);
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.setWidthFull();
        area.setMinRows(2);
    }

    private void fill(Scorecard card) {
        for (var mark : card.marks()) {
            var score = scores.get(mark.criterion());
            var comment = comments.get(mark.criterion());
            if (score != null && comment != null) {
                score.setValue(mark.score());
                comment.setValue(mark.comment());
            }
        }
        overall.setValue(card.overall());
        confidential.setValue(card.confidential());
    }

    private void listen() {
        scores.values().forEach(f -> f.addValueChangeListener(e -> changed(e.isFromClient())));
        comments.values().forEach(f -> f.addValueChangeListener(e -> changed(e.isFromClient())));
        overall.addValueChangeListener(e -> changed(e.isFromClient()));
        confidential.addValueChangeListener(e -> changed(e.isFromClient()));
    }

    private Div foot() {
        saved.addClassNames("soft", "small");
        saved.getElement().setAttribute("role", "status");
        saved.setText(getTranslation(sheet.mayRevise() ? "evaluation.revise.once" : "evaluation.autosave"));
        var submit = new Button(
                getTranslation(sheet.mayRevise() ? "evaluation.revise" : "evaluation.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(submit, saved);
        foot.addClassNames("row", "rubric-foot");
        return foot;
    }

    private Scorecard card() {
        return new Scorecard(
                scores.entrySet().stream()
                        .map(e -> new Scorecard.Given(
                                e.getKey(),
                                e.getValue().getValue(),
                                comments.getOrDefault(e.getKey(), overall).getValue()))
                        .toList(),
                overall.getValue(),
                confidential.getValue());
    }

    private Map<String, HasValidationProperties> fields() {
        var fields = new LinkedHashMap<String, HasValidationProperties>(scores);
        fields.put("overall", overall);
        fields.put("confidential", confidential);
        return fields;
    }

    /** A revision is one step, so nothing of it is saved before. */
    private void changed(boolean typed) {
        if (!typed || sheet.mayRevise()) {
            return;
        }
        fields().values().forEach(f -> f.setInvalid(false));
        try {
            switch (reviews.save(sheet.review().id(), version, card())) {
                case ReviewEdit.Saved now -> saved(now.review());
                case ReviewEdit.Clash other -> clash(other.now());
            }
        } catch (DomainException refusal) {
            Notices.refused(refusal, fields());
        }
    }

    private void saved(Review now) {
        version = now.version();
        saved.setText(getTranslation("evaluation.saved", Days.minute(clock.instant(), getLocale())));
    }

    /** What was typed stays in the fields until one of the two is chosen. */
    private void clash(Review now) {
        clash.removeAll();
        var mine = new Button(getTranslation("evaluation.clash.mine"), click -> {
            version = now.version();
            clash.setVisible(false);
            changed(true);
        });
        var theirs = new Button(getTranslation("evaluation.clash.theirs"), click -> {
            version = now.version();
            clash.setVisible(false);
            fill(now.card());
        });
        var row = new Div(mine, theirs);
        row.addClassName("row");
        clash.add(new Span(getTranslation("evaluation.clash")), row);
        clash.setVisible(true);
    }

    private void submit() {
        fields().values().forEach(f -> f.setInvalid(false));
        try {
            if (sheet.mayRevise()) {
                reviews.revise(sheet.review().id(), card());
                Notices.done(getTranslation("evaluation.revise.done"));
            } else {
                reviews.submit(sheet.review().id(), card());
                Notices.done(getTranslation("evaluation.submit.done"));
            }
            done.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal, fields());
        }
    }
}
