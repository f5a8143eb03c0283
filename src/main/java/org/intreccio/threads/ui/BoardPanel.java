package org.intreccio.threads.ui;

import static org.intreccio.threads.ui.Say.say;

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
import org.intreccio.codesign.RoomId;
import org.intreccio.documents.Markdown;
import org.intreccio.kernel.DomainException;
import org.intreccio.threads.Board;
import org.intreccio.threads.Contribution;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;

/** On the page of a room: what is sought beside what is offered, and what may fit. */
@org.springframework.stereotype.Component
class BoardPanel implements Panel<RoomId> {

    private static final int EXCERPT = 220;

    private final ThreadDesk desk;

    BoardPanel(ThreadDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean appliesTo(RoomId id) {
        if (desk.rooms.find(id).map(desk.rooms::standing).filter(s -> s.reads()).isEmpty()) {
            return false;
        }
        var board = desk.catalogue.board(id);
        return !board.needs().isEmpty() || !board.offers().isEmpty();
    }

    @Override
    public Component content(RoomId id) {
        var columns = new Div();
        columns.addClassName("board");
        Runnable draw = () -> {
            columns.removeAll();
            columns.add(needs(id, columns), offers(id));
        };
        draw.run();
        return new PageSection(say("board"), columns, new RoomLive(desk.bell, id, seen -> draw.run()))
                .anchored("board");
    }

    private Component needs(RoomId id, Div columns) {
        var board = desk.catalogue.board(id);
        var list = new UnorderedList();
        list.addClassName("board-list");
        board.needs().forEach(n -> list.add(new ListItem(need(id, n, columns))));
        return column("board.needs", list, board.needs().isEmpty());
    }

    private Component offers(RoomId id) {
        var offers = desk.catalogue.board(id).offers();
        var list = new UnorderedList();
        list.addClassName("board-list");
        offers.forEach(o -> list.add(new ListItem(note(o))));
        return column("board.offers", list, offers.isEmpty());
    }

    private static Component column(String key, UnorderedList list, boolean none) {
        var column = new Div(new H3(say(key)), list);
        column.addClassName("stack");
        if (none) {
            var line = new Paragraph(say(key + ".none"));
            line.addClassName("soft");
            column.add(line);
        }
        return column;
    }

    private Component need(RoomId room, Board.Need need, Div columns) {
        var card = note(need.need());
        need.met().forEach(offer -> {
            var met = new Div(Glyph.CIRCLE_CHECK.icon(), new Span(say("board.met") + " "), link(offer));
            met.addClassName("board-met");
            card.add(met);
        });
        if (need.met().isEmpty() && !need.fits().isEmpty()) {
            var fits = new Div();
            fits.addClassNames("board-fits", "stack");
            fits.add(new Span(say("board.fits")));
            need.fits().forEach(fit -> fits.add(fit(room, need.need(), fit, columns)));
            card.add(fits);
        }
        return card;
    }

    private Component fit(RoomId room, Contribution need, Board.Fit fit, Div columns) {
        var row = new Div(Glyph.HANDSHAKE.icon(), link(fit.offer()));
        row.addClassName("board-fit");
        if (!fit.shared().isEmpty()) {
            var chips = new Chips();
            fit.shared()
                    .forEach(c -> chips.with(
                            c.in(com.vaadin.flow.component.UI.getCurrent().getLocale()), "offers"));
            row.add(chips);
        }
        if (desk.rooms.maySpeak(room) && (need.own() || desk.rooms.mayFacilitate(room))) {
            var meet = new Button(say("board.meet"), click -> {
                try {
                    desk.contributions.meet(need.id(), fit.offer().id(), true);
                    columns.removeAll();
                    columns.add(needs(room, columns), offers(room));
                    Notices.done(say("board.meet.done"));
                } catch (DomainException refusal) {
                    Notices.refused(refusal);
                }
            });
            meet.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            row.add(meet);
        }
        return row;
    }

    private static Div note(Contribution c) {
        var words = Markdown.plain(c.text());
        var text = new Anchor(
                "contributions/" + c.id(), words.length() > EXCERPT ? words.substring(0, EXCERPT) + "…" : words);
        var by = new Span(c.inNameOfName().isEmpty() ? c.authorName() : c.authorName() + " · " + c.inNameOfName());
        by.addClassNames("soft", "small");
        var card = new Div(text, by);
        card.addClassNames("board-note", "said-" + c.type().code());
        if (!c.competences().isEmpty()) {
            var chips = new Chips();
            var locale = com.vaadin.flow.component.UI.getCurrent().getLocale();
            c.competences()
                    .forEach(x -> chips.with(
                            x.in(locale),
                            c.type() == org.intreccio.threads.ContributionType.NEED ? "seeks" : "offers"));
            card.add(chips);
        }
        return card;
    }

    private static Anchor link(Contribution c) {
        var words = Markdown.plain(c.text());
        return new Anchor(
                "contributions/" + c.id(),
                c.authorName() + ": " + (words.length() > 80 ? words.substring(0, 80) + "…" : words));
    }

    @Override
    public int order() {
        return 20;
    }
}
