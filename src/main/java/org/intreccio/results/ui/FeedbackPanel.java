package org.intreccio.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.intreccio.proposals.ProposalId;
import org.intreccio.results.CommitteeFeedback;
import org.intreccio.results.ResultAppeals;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.intreccio.ui.ReasonDialog;

/** What the committee said of a proposal, for its team: answer, score, means, words; and the way to object. */
record FeedbackPanel(CommitteeFeedback feedback, ResultAppeals appeals) implements Panel<ProposalId> {

    @Override
    public boolean appliesTo(ProposalId id) {
        return feedback.find(id).isPresent();
    }

    @Override
    public Component content(ProposalId id) {
        var panel = new Div();
        show(panel, id);
        return panel;
    }

    private void show(Div panel, ProposalId id) {
        panel.removeAll();
        var told = feedback.find(id).orElseThrow();
        var section = new PageSection(Shown.say("results.feedback"));
        var head = new Div(
                Shown.outcome(told.line().outcome()),
                new Span(Shown.say(
                        "results.feedback.score",
                        Shown.points(told.line().score()),
                        told.line().rank(),
                        told.ranking().lines().size())));
        head.addClassName("row");
        section.add(head, Shown.soft(Shown.why(told.ranking(), told.line())));
        var criteria = told.ranking().challenge().terms().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            section.add(new Div(new Span(Shown.say(
                    "results.letter.criterion",
                    criteria.get(i).name().in(UI.getCurrent().getLocale()),
                    Shown.points(told.line().means().get(i)),
                    criteria.get(i).scale()))));
        }
        told.comments().forEach(words -> {
            var quote = new Paragraph(words);
            quote.addClassName("quote");
            section.add(quote);
        });
        section.add(
                new Div(new Anchor(ResultsView.path(told.ranking().challenge().id()), Shown.say("results.to-page"))));
        appeal(panel, section, id);
        panel.add(section);
    }

    private void appeal(Div panel, PageSection section, ProposalId id) {
        appeals.of(id).ifPresent(a -> {
            section.add(Shown.badge(Shown.say(a.state().key()), "info"), new Paragraph(a.reason()));
            if (!a.answer().isBlank()) {
                section.add(Shown.note(a.answer(), "info"));
            }
        });
        if (appeals.mayAppeal(id)) {
            section.add(new Button(
                    Shown.say("results.appeal.make"),
                    click -> new ReasonDialog(
                                    Shown.say("results.appeal.make"),
                                    Shown.say("results.appeal.make.what"),
                                    Shown.say("results.appeal.make"),
                                    why -> {
                                        appeals.appeal(id, why);
                                        Notices.done(Shown.say("results.appeal.done"));
                                        show(panel, id);
                                    })
                            .readBy(Shown.say("results.appeal.read-by"))
                            .open()));
        }
    }

    @Override
    public int order() {
        return 40;
    }
}
