package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.intreccio.directory.ActorCard;
import org.intreccio.ranking.Recommendation;
import org.intreccio.recommendation.FeedbackKind;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;
import org.jspecify.annotations.Nullable;

/** One recommended partner: who it is, how strong the match is and by what, the paths that lead there, what one thinks of it. */
final class PartnerCard extends ListItem {

    /** Hears what the reader says of a partner: a word, or the same word again to take it back. */
    interface Heard {
        void said(ActorCard partner, FeedbackKind word);
    }

    PartnerCard(ActorCard partner, @Nullable Recommendation why, ReasonLines lines) {
        addClassNames("card", "partner");
        add(head(partner));
        var summary = partner.summary().in(getLocale());
        if (!summary.isBlank()) {
            var text = new Paragraph(summary);
            text.addClassName("card-text");
            add(text);
        }
        if (why != null) {
            if (why.lifted()) {
                var kept = new Paragraph(getTranslation("recommendation.lifted"));
                kept.addClassName("hint");
                add(kept);
            }
            var reasons = new Div(lines.all(why.reasons()), new ShareBars(why));
            reasons.addClassName("partner-why");
            add(reasons);
        }
    }

    /** Puts what other rooms let the reader do with the partner under the reasons. */
    void offering(List<Component> actions) {
        if (!actions.isEmpty()) {
            var row = new Div(actions.toArray(Component[]::new));
            row.addClassName("row");
            add(row);
        }
    }

    /** Lets the reader say what they think of it. */
    PartnerCard judged(ActorCard partner, @Nullable FeedbackKind said, Heard heard) {
        var footer = new Div(word(partner, FeedbackKind.SAVED, said, Glyph.BOOKMARK, heard));
        if (said != FeedbackKind.SAVED) {
            footer.add(word(partner, FeedbackKind.USEFUL, said, Glyph.CHECK, heard));
        }
        footer.add(word(partner, FeedbackKind.NOT_FOR_ME, said, Glyph.THUMBS_DOWN, heard));
        footer.addClassNames("card-footer", "judgement");
        add(footer);
        return this;
    }

    private Component head(ActorCard partner) {
        var facts = new Div(new KindBadge(Mark.of(partner.kind().name())));
        facts.addClassName("row");
        partner.findSeat().ifPresent(seat -> {
            var place = new Span(Glyph.MAP_PIN.icon(), new Text(seat.in(getLocale())));
            place.addClassNames("soft", "small", "place");
            facts.add(place);
        });
        var title = new H3(new Anchor("actors/" + partner.id().value(), partner.name()));
        title.addClassName("card-title");
        return new Div(facts, title);
    }

    private Button word(ActorCard partner, FeedbackKind word, @Nullable FeedbackKind said, Glyph glyph, Heard heard) {
        var key = "recommendation.word." + word.code();
        var chosen = word == said;
        var button = new Button(
                getTranslation(chosen ? key + ".said" : key), glyph.icon(), click -> heard.said(partner, word));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        button.setAriaLabel(getTranslation(chosen ? key + ".said" : key) + ": " + partner.name());
        return button;
    }
}
