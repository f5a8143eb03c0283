package org.intreccio.results.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.intreccio.evaluation.Review;
import org.intreccio.evaluation.ReviewStatus;
import org.intreccio.results.Ranking;
import org.intreccio.ui.PageSection;

/** What reviewers wrote, proposal by proposal, for those who run the call: their confidential notes too. */
final class CommentsPart extends Div {

    CommentsPart(Ranking ranking, List<Review> reviews) {
        var section = new PageSection(getTranslation("results.comments"));
        for (var line : ranking.lines()) {
            var of = reviews.stream()
                    .filter(r -> r.proposal().equals(line.proposal()) && r.is(ReviewStatus.SUBMITTED))
                    .toList();
            if (of.isEmpty()) {
                continue;
            }
            var content = new Div();
            content.addClassName("stack");
            of.forEach(r -> content.add(review(ranking, r)));
            section.add(new Details(line.title(), content));
        }
        add(section);
    }

    private Div review(Ranking ranking, Review review) {
        var name = new Span(review.reviewerName().isEmpty() ? "–" : review.reviewerName());
        name.addClassName("result-title");
        var part = new Div(name);
        part.addClassNames("card", "flat", "stack");
        for (var criterion : ranking.challenge().terms().criteria()) {
            review.card().of(criterion.code()).ifPresent(given -> {
                var score = given.score();
                part.add(new Div(new Span(criterion.name().in(getLocale()) + ": "
                        + (score == null ? "–" : score + " / " + criterion.scale()))));
                if (!given.comment().isBlank()) {
                    part.add(Shown.soft(given.comment()));
                }
            });
        }
        part.add(new Paragraph(review.card().overall()));
        if (!review.card().confidential().isBlank()) {
            part.add(
                    Shown.badge(getTranslation("results.confidential"), "warn"),
                    new Paragraph(review.card().confidential()));
        }
        return part;
    }
}
