package org.intreccio.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Texts;
import org.intreccio.moderation.Ruling;

/** A decision as those whom it concerns see it, with the appeal or the way to it. */
final class RulingCard extends Div {

    /** @param appeal what is done with the words of an appeal */
    RulingCard(Ruling ruling, Texts texts, Consumer<String> appeal) {
        addClassNames("card", "stack", "ruling");
        var title = new H3(new Anchor(ruling.href(), Titles.of(ruling.title())));
        var state = CaseCard.badge(
                getTranslation("moderation.status." + ruling.status().code()), "info");
        var head = new Div(state, when(ruling));
        head.addClassName("row");
        add(head, title, CaseParts.facts(texts, getLocale(), ruling.decision()));
        ruling.findAppeal().ifPresent(said -> {
            add(words("moderation.mine.appealed", said.words()));
            if (!said.outcome().isEmpty()) {
                add(words("moderation.mine.outcome", said.outcome()));
            }
        });
        var last = ruling.appealBy();
        if (last != null) {
            var form = new ReasonForm(
                            getTranslation("moderation.mine.appeal"),
                            getTranslation("moderation.mine.appeal.help", Days.day(last, getLocale())),
                            "words")
                    .offers(getTranslation("moderation.mine.appeal.send"), appeal);
            form.removeClassName("card");
            add(form);
            if (!ruling.judges()) {
                var alone = new Paragraph(getTranslation("moderation.appeal.alone"));
                alone.addClassNames("note", "warn");
                add(alone);
            }
        }
    }

    private Span when(Ruling ruling) {
        var when = new Span(Days.day(ruling.decision().at(), getLocale()));
        when.addClassNames("soft", "small");
        return when;
    }

    private Div words(String key, String words) {
        var label = new Span(getTranslation(key));
        label.addClassNames("soft", "small");
        var quote = new Div(new Span(words));
        quote.addClassName("case-quote");
        return new Div(label, quote);
    }
}
