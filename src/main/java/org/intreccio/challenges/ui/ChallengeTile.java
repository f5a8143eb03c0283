package org.intreccio.challenges.ui;

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
import java.time.Instant;
import java.util.Collection;
import org.intreccio.challenges.Challenge;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;

/** A call as a card of a list. */
final class ChallengeTile {

    private static final int THEMES = 3;

    private ChallengeTile() {}

    static UnorderedList cards(Collection<Challenge> challenges, Vocabulary vocabulary, Instant now) {
        var list = new UnorderedList();
        list.addClassName("cards");
        challenges.forEach(c -> list.add(new ListItem(of(c, vocabulary, now))));
        return list;
    }

    static Component of(Challenge challenge, Vocabulary vocabulary, Instant now) {
        var ui = UI.getCurrent();
        var locale = ui.getLocale();
        var card = new Article();
        card.addClassNames("card", "linked", "challenge-card");
        var top = new Div(ChallengeWords.badge(challenge, now));
        top.addClassName("row");
        var left = ChallengeWords.left(challenge, now);
        if (!left.isEmpty()) {
            var days = new Span(Glyph.CLOCK.icon(), new Span(left));
            days.addClassNames("with-icon", "challenge-left");
            top.add(days);
        }
        var title = new H3(new Anchor(
                ChallengeView.address(challenge.id()), challenge.title().in(locale)));
        title.addClassName("card-title");
        card.add(top, title);
        if (!challenge.summary().isBlank()) {
            var text = new Paragraph(challenge.summary().in(locale));
            text.addClassName("card-text");
            card.add(text);
        }
        if (!challenge.themes().isEmpty()) {
            var chips = new Chips();
            challenge.themes().stream()
                    .sorted()
                    .limit(THEMES)
                    .forEach(code -> vocabulary.theme(code).ifPresent(t -> chips.with(t.label(locale))));
            card.add(chips);
        }
        var meta = new Div(line(Glyph.BUILDING, challenge.hostName()));
        var fund = challenge.terms().money().fund();
        if (fund != null) {
            meta.add(line(Glyph.TARGET, ui.getTranslation("challenges.fund-of", fund.in(locale))));
        }
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
