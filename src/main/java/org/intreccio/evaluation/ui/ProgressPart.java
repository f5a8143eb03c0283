package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.documents.SheetFormat;
import org.intreccio.evaluation.AgreementRound;
import org.intreccio.evaluation.AssignmentPlan;
import org.intreccio.evaluation.Assignments;
import org.intreccio.evaluation.Review;
import org.intreccio.evaluation.ReviewStatus;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.ReasonDialog;
import org.intreccio.ui.Stat;
import org.jspecify.annotations.Nullable;

/** How far the committee is, proposal by proposal, and what can be mended by hand. */
final class ProgressPart extends Div {

    private final Div exports = new Div();
    private final Div proposals = new Div();
    private final Paragraph found = new Paragraph();

    private final transient Challenge call;
    private final transient AssignmentPlan plan;
    private final transient Assignments assignments;
    private final transient Runnable again;

    ProgressPart(
            Challenge call,
            List<Review> reviews,
            AssignmentPlan plan,
            Assignments assignments,
            AgreementRound agreement,
            Runnable again) {
        var section = new PageSection(Shown.say("evaluation.progress"));
        exports.addClassName("row");
        found.addClassNames("soft", "small");
        found.getElement().setAttribute("role", "status");
        proposals.addClassName("stack");
        addClassName("stack");
        add(section, proposals);
        this.call = call;
        this.plan = plan;
        this.assignments = assignments;
        this.again = again;
        var counting = reviews.stream().filter(r -> r.status().counts()).toList();
        var stats = new Div(
                new Stat(
                        counting.stream()
                                .filter(r -> r.is(ReviewStatus.SUBMITTED))
                                .count(),
                        getTranslation("evaluation.stat.submitted")),
                new Stat(
                        counting.stream()
                                .filter(r -> !r.is(ReviewStatus.SUBMITTED))
                                .count(),
                        getTranslation("evaluation.stat.missing")));
        stats.addClassName("stats");
        section.add(stats, agreement(agreement), filter(reviews), exports, found);
        show(reviews, null);
    }

    /** What is shown is what is taken along. */
    private Component filter(List<Review> reviews) {
        var filter = new Select<ReviewStatus>();
        filter.setLabel(getTranslation("evaluation.progress.filter"));
        filter.setItems(ReviewStatus.values());
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("evaluation.progress.all"));
        filter.setItemLabelGenerator(
                status -> getTranslation(status == null ? "evaluation.progress.all" : status.key()));
        filter.addValueChangeListener(e -> show(reviews, e.getValue()));
        return filter;
    }

    private void show(List<Review> reviews, @Nullable ReviewStatus status) {
        var byProposal = reviews.stream()
                .collect(Collectors.groupingBy(Review::proposal, java.util.LinkedHashMap::new, Collectors.toList()));
        proposals.removeAll();
        byProposal.values().forEach(of -> {
            var shown = of.stream().filter(r -> status == null || r.is(status)).toList();
            if (!shown.isEmpty()) {
                proposals.add(proposal(of, shown));
            }
        });
        found.setText(
                proposals.getComponentCount() == 0
                        ? getTranslation("evaluation.progress.none")
                        : getTranslation("evaluation.progress.found", proposals.getComponentCount()));
        exports.removeAll();
        exports.add(new Span(getTranslation("evaluation.export")));
        var asked = status == null ? "" : "&status=" + status.code();
        for (var format : SheetFormat.values()) {
            var link = new Anchor(
                    "/api/v1/challenges/" + call.id() + "/reviews/export?format=" + format.code() + asked,
                    format.name());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            exports.add(link);
        }
    }

    private Component agreement(AgreementRound agreement) {
        if (call.status() != ChallengeStatus.EVALUATING) {
            return new Div();
        }
        if (agreement.isOpen(call.id())) {
            return Shown.note(getTranslation("evaluation.agreement.open"), "info");
        }
        var open = new Button(
                getTranslation("evaluation.agreement.begin"),
                click -> attempt(() -> {
                    agreement.open(call.id());
                    Notices.done(getTranslation("evaluation.agreement.done"));
                }));
        return new Div(open, Shown.soft(getTranslation("evaluation.agreement.what")));
    }

    /** One proposal with those of its reviews that are shown. */
    private Component proposal(List<Review> reviews, List<Review> shown) {
        var first = reviews.getFirst();
        var title = plan.proposals().stream()
                .filter(p -> p.id().equals(first.proposal()))
                .map(AssignmentPlan.Text::title)
                .findFirst()
                .orElse(first.proposal().value());
        var list = new UnorderedList();
        list.addClassName("result-list");
        shown.forEach(r -> list.add(review(r)));
        var card = new Div(new H3(new Anchor("proposals/" + first.proposal(), title)), list);
        card.addClassNames("card", "flat", "stack");
        if (call.status() == ChallengeStatus.EVALUATING) {
            card.add(another(reviews));
        }
        return card;
    }

    private ListItem review(Review review) {
        var name = new Span(review.reviewerName().isEmpty() ? "–" : review.reviewerName());
        name.addClassName("result-title");
        var facts = new Div(name, Shown.status(review.status()));
        facts.addClassName("row");
        if (review.revised()) {
            facts.add(Shown.badge(getTranslation("evaluation.revised"), "info"));
        }
        var item = new ListItem(facts);
        item.addClassName("result");
        if (!review.why().isBlank()) {
            item.add(Shown.soft(review.why()));
        }
        if (call.status() == ChallengeStatus.EVALUATING && review.status().counts()) {
            item.add(acts(review));
        }
        return item;
    }

    private Div acts(Review review) {
        var row = new Div();
        row.addClassName("row");
        if (review.is(ReviewStatus.ASSIGNED)) {
            row.add(named(
                    new Button(
                            getTranslation("evaluation.take-back"),
                            click -> attempt(() -> assignments.takeBack(review.id()))),
                    review));
        }
        if (review.is(ReviewStatus.SUBMITTED) && !review.returned()) {
            row.add(reasoned("evaluation.return", review, why -> assignments.giveBack(review.id(), why)));
        }
        row.add(reasoned("evaluation.recuse", review, why -> assignments.recuse(review.id(), why)));
        return row;
    }

    private Button reasoned(String key, Review review, java.util.function.Consumer<String> work) {
        return named(
                new Button(
                        getTranslation(key),
                        click -> new ReasonDialog(
                                        getTranslation(key) + ": " + review.reviewerName(),
                                        getTranslation(key + ".what"),
                                        getTranslation(key),
                                        why -> {
                                            work.accept(why);
                                            again.run();
                                        })
                                .readBy(getTranslation("evaluation.reason.read-by"))
                                .open()),
                review);
    }

    private static Button named(Button button, Review review) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getText() + ": " + review.reviewerName());
        return button;
    }

    private Component another(List<Review> reviews) {
        var reader = new Select<AssignmentPlan.Reader>();
        reader.setLabel(getTranslation("evaluation.add"));
        reader.setItems(plan.readers().stream()
                .filter(r -> reviews.stream().noneMatch(x -> x.reviewer().equals(r.id())))
                .toList());
        reader.setItemLabelGenerator(AssignmentPlan.Reader::name);
        reader.setManualValidation(true);
        reader.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                attempt(() -> assignments.add(
                        call.id(), reviews.getFirst().proposal(), e.getValue().id()));
            }
        });
        return reader;
    }

    private void attempt(Runnable work) {
        try {
            work.run();
            again.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }
}
