package org.intreccio.spaces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import org.intreccio.spaces.SpaceCard;
import org.intreccio.spaces.SpaceStatus;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;

/** A space as a card of a list. */
final class SpaceTile {

    private static final int THEMES = 3;

    private SpaceTile() {}

    static UnorderedList cards(Collection<SpaceCard> spaces) {
        var list = new UnorderedList();
        list.addClassName("cards");
        spaces.forEach(space -> list.add(new ListItem(of(space))));
        return list;
    }

    static Component of(SpaceCard space) {
        var ui = UI.getCurrent();
        var locale = ui.getLocale();
        var card = new Article(new SpaceCover(space));
        card.addClassNames("card", "linked", "space-card");
        if (space.status() != SpaceStatus.OPEN) {
            var badge =
                    new Span(ui.getTranslation("spaces.status." + space.status().code()));
            badge.addClassNames("badge", "warn");
            card.add(new Div(badge));
        }
        var title = new H3(new Anchor(SpaceView.address(space.slug()), space.name()));
        title.addClassName("card-title");
        card.add(title);
        if (!space.tagline().isBlank()) {
            var text = new Paragraph(space.tagline().in(locale));
            text.addClassName("card-text");
            card.add(text);
        }
        if (!space.themes().isEmpty()) {
            var chips = new Chips();
            space.themes().stream().limit(THEMES).forEach(t -> chips.with(t.in(locale)));
            card.add(chips);
        }
        var meta = new Div(
                line(Glyph.BUILDING, space.host().name()),
                line(Glyph.USERS, ui.getTranslation("spaces.members.count", space.members())));
        meta.addClassNames("card-meta", "card-foot");
        card.add(meta);
        return card;
    }

    private static Span line(Glyph glyph, String words) {
        var line = new Span(glyph.icon(), new Span(words));
        line.addClassName("with-icon");
        return line;
    }
}
