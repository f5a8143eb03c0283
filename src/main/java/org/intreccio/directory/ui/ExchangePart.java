package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.intreccio.directory.ActorPage;
import org.intreccio.ui.PageSection;

/** What an actor offers and seeks, side by side. */
final class ExchangePart extends Div {

    private final boolean managed;

    /** @param managed whether the reader may change the page, and so is told what is only proposed */
    ExchangePart(ActorPage page, boolean managed) {
        this.managed = managed;
        var columns = new Div();
        columns.addClassName("exchange-columns");
        column("offers", page.offers(), columns);
        column("seeks", page.seeks(), columns);
        add(new PageSection(getTranslation("directory.exchange"), columns));
    }

    private void column(String name, List<ActorPage.Exchange> exchanges, Div columns) {
        if (exchanges.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("exchanges");
        exchanges.forEach(e -> list.add(new ListItem(exchange(name, e))));
        var column = new Section(new H3(getTranslation("directory." + name)), list);
        column.addClassNames("card", "flat");
        columns.add(column);
    }

    /** What is only proposed is a word like others, which nobody can search for yet. */
    private Component chip(String name, ActorPage.Exchange exchange) {
        var words = exchange.competence().in(getLocale());
        var chip = exchange.proposed()
                ? new Span(words)
                : new Anchor(
                        DirectoryAddress.PATH + "?" + name + "="
                                + exchange.competence().code(),
                        words);
        chip.addClassNames("chip", name);
        return chip;
    }

    private Component exchange(String name, ActorPage.Exchange exchange) {
        var words = new Div(chip(name, exchange));
        if (exchange.proposed() && managed) {
            var proposed = new Span(getTranslation("directory.exchange.proposed"));
            proposed.addClassNames("badge", "info");
            words.add(proposed);
        }
        if (!exchange.level().isEmpty()) {
            words.add(new Span(Words.of(getLocale()).level(exchange.level())));
        }
        var until = exchange.until();
        if (until != null) {
            words.add(new Span(getTranslation(
                    "directory.exchange.until", Words.of(getLocale()).day(until))));
        }
        if (!exchange.evidence().isBlank()) {
            words.add(Outside.to(exchange.evidence()));
        }
        words.add(SeenBy.mark(exchange.visibility()));
        words.addClassNames("row", "small");
        var note = exchange.note().in(getLocale());
        return note.isBlank() ? words : new Div(words, new Paragraph(note));
    }
}
