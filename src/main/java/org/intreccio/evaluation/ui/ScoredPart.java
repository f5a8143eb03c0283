package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.intreccio.challenges.Criterion;
import org.intreccio.evaluation.Scorecard;

/** A scorecard that is not to be changed any more. */
final class ScoredPart extends Div {

    ScoredPart(String heading, List<Criterion> criteria, Scorecard card) {
        addClassNames("card", "flat", "stack");
        add(new H3(heading));
        for (var criterion : criteria) {
            card.of(criterion.code()).ifPresent(given -> {
                var score = given.score();
                var name = new Span(criterion.name().in(getLocale()));
                var value = new Span(score == null ? "–" : score + " / " + criterion.scale());
                value.addClassName("score");
                var row = new Div(name, value);
                row.addClassName("score-line");
                add(row);
                if (!given.comment().isBlank()) {
                    add(Shown.soft(given.comment()));
                }
            });
        }
        if (!card.overall().isBlank()) {
            add(new Paragraph(card.overall()));
        }
        if (!card.confidential().isBlank()) {
            add(
                    Shown.badge(getTranslation("evaluation.field.confidential"), "warn"),
                    new Paragraph(card.confidential()));
        }
    }
}
