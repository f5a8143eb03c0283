package org.intreccio.questions.ui;

import static org.intreccio.questions.ui.QuestionsPanel.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeDesk;
import org.intreccio.questions.Questions;
import org.intreccio.ui.Panel;

/** On the desk of those who run a call: the questions that wait, the one that waits longest first, each to be answered in place. */
@org.springframework.stereotype.Component
class WaitingQuestions implements Panel<ChallengeDesk> {

    private final Questions questions;
    private final ChallengeCatalogue challenges;

    WaitingQuestions(Questions questions, ChallengeCatalogue challenges) {
        this.questions = questions;
        this.challenges = challenges;
    }

    @Override
    public boolean appliesTo(ChallengeDesk desk) {
        return challenges
                        .seen(desk.challenge())
                        .filter(c -> c.publishedAt() != null)
                        .isPresent()
                && questions.answers(desk.challenge());
    }

    @Override
    public Component content(ChallengeDesk desk) {
        var panel = new Div();
        panel.setId("waiting-questions");
        panel.addClassNames("stack", "questions");
        show(panel, desk);
        return panel;
    }

    private void show(Div panel, ChallengeDesk desk) {
        panel.removeAll();
        var waiting = questions.waiting(desk.challenge());
        panel.add(new H2(say("desk.title", waiting.size())));
        if (waiting.isEmpty()) {
            var none = new Paragraph(say("desk.none"));
            none.addClassName("soft");
            panel.add(none);
        } else {
            var version = challenges.see(desk.challenge()).version();
            var list = new UnorderedList();
            list.addClassName("question-list");
            waiting.forEach(q ->
                    list.add(new ListItem(new QuestionCard(questions, q, version, true, () -> show(panel, desk)))));
            panel.add(list);
        }
        panel.add(new Anchor("challenges/" + desk.challenge() + "#questions", say("desk.all")));
    }

    @Override
    public int order() {
        return 30;
    }
}
