package org.intreccio.questions.ui;

import static org.intreccio.questions.ui.QuestionsPanel.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.intreccio.documents.ui.MarkdownArea;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.questions.Question;
import org.intreccio.questions.Questions;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** One question with its answer, the answer's earlier versions, and what the reader can do about it. */
final class QuestionCard extends Div {

    private final transient Questions questions;
    private final transient Question question;
    private final int terms;
    private final transient Runnable changed;

    /**
     * @param terms the version of the call's terms, the highest amendment that an answer may name
     * @param answers whether the reader answers for the organisers
     */
    QuestionCard(Questions questions, Question question, int terms, boolean answers, Runnable changed) {
        this.questions = questions;
        this.question = question;
        this.terms = terms;
        this.changed = changed;
        addClassNames("question", "stack");
        var text = new Paragraph(question.text());
        text.addClassName("question-text");
        add(text, asked());
        question.answer().ifPresentOrElse(now -> add(answer(now)), () -> add(waiting()));
        if (question.answers().size() > 1) {
            add(earlier());
        }
        if (answers) {
            add(answering());
        } else if (question.mine() && question.answers().isEmpty()) {
            add(new Div(withdraw()));
        }
    }

    private Component asked() {
        var when = Days.minute(question.askedAt(), getLocale());
        var line = new Paragraph();
        line.addClassName("soft");
        var asker = question.asker();
        if (asker == null) {
            line.setText(say("line.asked", when));
        } else {
            line.add(new Span(say("line.asked-by", when) + " "), new Anchor("actors/" + asker, question.askerName()));
            if (question.mine()) {
                line.add(new Span(" · " + say("line.mine")));
            }
        }
        return line;
    }

    private static Component waiting() {
        var badge = new Span(Glyph.CLOCK.icon(), new Span(say("waits")));
        badge.addClassNames("badge", "warn");
        return new Div(badge);
    }

    private Component answer(Question.Answer answer) {
        var part = new Div(new MarkdownText(answer.text()), line(answer));
        part.addClassNames("answer", "stack");
        return part;
    }

    private Component line(Question.Answer answer) {
        var when = Days.minute(answer.at(), getLocale());
        var line = new Paragraph(
                answer.version() == 1
                        ? say("line.answered", when)
                        : say("line.answered-again", when, answer.version()));
        line.addClassName("soft");
        if (answer.amendment() > 1) {
            line.add(new Span(" · " + say("amends", answer.amendment())));
        }
        return line;
    }

    private Component earlier() {
        var before = new Div();
        before.addClassName("stack");
        question.answers().stream().skip(1).forEach(answer -> before.add(answer(answer)));
        return new Details(say("earlier", question.answers().size() - 1), before);
    }

    private Component answering() {
        var now = question.answer();
        var field = new MarkdownArea(new TextArea(say("answer.label")));
        var text = field.area();
        text.setMinRows(3);
        text.setValue(now.map(Question.Answer::text).orElse(""));
        text.setManualValidation(true);
        var amendment = new IntegerField(say("answer.amendment"));
        amendment.setHelperText(say("answer.amendment.help"));
        amendment.setMin(2);
        amendment.setMax(terms);
        amendment.setManualValidation(true);
        amendment.setVisible(terms > 1);
        now.map(Question.Answer::amendment).filter(v -> v > 0).ifPresent(amendment::setValue);
        var send = new Button(say(now.isPresent() ? "answer.again" : "answer.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(click -> {
            try {
                var named = amendment.getValue();
                questions.answer(
                        question.id(),
                        now.map(Question.Answer::version).orElse(0),
                        text.getValue(),
                        named == null ? 0 : named);
                Notices.done(say("answer.done"));
                changed.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("text", text, "amendment", amendment));
            }
        });
        var form = new Div(field, amendment, new Div(send));
        form.addClassName("stack");
        var fold = new Details(say(now.isPresent() ? "answer.change" : "answer.open"), form);
        fold.setOpened(now.isEmpty());
        return fold;
    }

    private Component withdraw() {
        var withdraw = new Button(say("withdraw"), click -> {
            try {
                questions.withdraw(question.id());
                Notices.done(say("withdraw.done"));
                changed.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return withdraw;
    }
}
