package org.intreccio.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.questions.Questions;
import org.intreccio.ui.Panel;

/** Questions and answers on the page of a call: what was asked, what was answered and when, and a field to ask. */
@org.springframework.stereotype.Component
class QuestionsPanel implements Panel<ChallengeId> {

    private final Questions questions;
    private final ChallengeCatalogue challenges;
    private final CurrentActor currentActor;

    QuestionsPanel(Questions questions, ChallengeCatalogue challenges, CurrentActor currentActor) {
        this.questions = questions;
        this.challenges = challenges;
        this.currentActor = currentActor;
    }

    @Override
    public boolean appliesTo(ChallengeId id) {
        return challenges.seen(id).filter(c -> c.publishedAt() != null).isPresent();
    }

    @Override
    public Component content(ChallengeId id) {
        var panel = new Div();
        panel.setId("questions");
        panel.addClassNames("stack", "questions");
        show(panel, id);
        return panel;
    }

    private void show(Div panel, ChallengeId id) {
        panel.removeAll();
        var all = questions.of(id);
        var answers = questions.answers(id);
        panel.add(new H2(say("title", all.size())));
        var open = questions.open(id);
        if (all.isEmpty()) {
            var none = new Paragraph(say(open ? "none.open" : "none"));
            none.addClassName("soft");
            panel.add(none);
        } else {
            var list = new UnorderedList();
            list.addClassName("question-list");
            all.forEach(q -> list.add(new ListItem(
                    new QuestionCard(questions, q, challenges.see(id).version(), answers, () -> show(panel, id)))));
            panel.add(list);
        }
        if (open && !answers) {
            panel.add(new AskForm(questions, currentActor, id, () -> show(panel, id)));
        }
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("questions." + key, arguments);
    }

    @Override
    public int order() {
        return 40;
    }
}
