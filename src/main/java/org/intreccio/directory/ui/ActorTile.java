package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.intreccio.directory.ActorCard;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;

/** An actor as a card of a list. */
final class ActorTile {

    private static final int THEMES = 3;

    private ActorTile() {}

    static Component of(ActorCard actor) {
        var ui = UI.getCurrent();
        var locale = ui.getLocale();
        var card = new Article();
        card.addClassNames("card", "linked");
        var title = new H3(new Anchor("actors/" + actor.id(), actor.name()));
        title.addClassName("card-title");
        card.add(new Div(new KindBadge(Mark.of(actor.kind().name()))), title);
        if (!actor.summary().isBlank()) {
            var text = new Paragraph(actor.summary().in(locale));
            text.addClassName("card-text");
            card.add(text);
        }
        if (!actor.themes().isEmpty()) {
            var chips = new Chips();
            actor.themes().stream().limit(THEMES).forEach(t -> chips.with(t.in(locale)));
            card.add(chips);
        }
        var meta = new Div();
        meta.addClassNames("card-meta", "card-foot");
        actor.findSeat().ifPresent(seat -> meta.add(line(Glyph.MAP_PIN, seat.in(locale))));
        if (actor.collaborations() > 0) {
            meta.add(line(Glyph.HANDSHAKE, ui.getTranslation("directory.collaborations", actor.collaborations())));
        }
        card.add(meta);
        return card;
    }

    private static Span line(Glyph glyph, String words) {
        var line = new Span(glyph.icon(), new Span(words));
        line.addClassName("with-icon");
        return line;
    }
}
