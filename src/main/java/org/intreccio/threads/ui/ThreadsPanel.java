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
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import org.intreccio.codesign.RoomId;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.threads.RoomThread;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;

/** On the page of a room: its threads with what is new in each, live; a search in what was said; and a field to begin one. */
@org.springframework.stereotype.Component
class ThreadsPanel implements Panel<RoomId> {

    private final ThreadDesk desk;

    ThreadsPanel(ThreadDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean appliesTo(RoomId id) {
        return desk.rooms
                .find(id)
                .map(desk.rooms::standing)
                .filter(s -> s.reads())
                .isPresent();
    }

    @Override
    public Component content(RoomId id) {
        var list = new UnorderedList();
        list.addClassName("thread-list");
        var found = new Div();
        found.addClassName("stack");
        Runnable draw = () -> {
            list.removeAll();
            desk.catalogue.of(id).forEach(t -> list.add(new ListItem(card(t))));
        };
        draw.run();
        var section = new PageSection(say("threads"), search(id, found), found, list);
        section.add(new RoomLive(desk.bell, id, seen -> draw.run()));
        if (desk.rooms
                .find(id)
                .map(desk.rooms::standing)
                .filter(s -> s.speaks())
                .isPresent()) {
            section.add(begin(id));
        } else if (list.getChildren().findAny().isEmpty()) {
            section.add(new Paragraph(say("none")));
        }
        return section.anchored("threads");
    }

    private static Component card(RoomThread t) {
        var title = new Anchor("threads/" + t.id(), t.title());
        var head = new H3(title);
        var card = new Div(head);
        card.addClassName("thread-card");
        var locale = com.vaadin.flow.component.UI.getCurrent().getLocale();
        var line = new Paragraph(say("thread.line", t.contributions(), Days.minute(t.lastAt(), locale)));
        line.addClassNames("soft", "small");
        var marks = new Div();
        marks.addClassName("thread-marks");
        if (t.pinned()) {
            marks.add(badge(Glyph.BOOKMARK, say("pinned"), "info"));
        }
        if (t.closedAt() != null) {
            marks.add(badge(Glyph.LOCK, say("closed"), "warn"));
        }
        if (t.unread() > 0) {
            marks.add(badge(Glyph.SPARKLES, say("unread", t.unread()), "live"));
        }
        card.add(line, marks);
        return card;
    }

    private static Span badge(Glyph glyph, String words, String kind) {
        var badge = new Span(glyph.icon(), new Span(words));
        badge.addClassNames("badge", kind);
        return badge;
    }

    private Component search(RoomId id, Div found) {
        var field = new TextField(say("search"));
        field.setPrefixComponent(Glyph.SEARCH.icon());
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.addValueChangeListener(change -> {
            found.removeAll();
            if (change.getValue().isBlank()) {
                return;
            }
            var hits = desk.catalogue.search(id, change.getValue());
            var line = new Paragraph(say("search.found", hits.size()));
            line.getElement().setAttribute("role", "status");
            found.add(line);
            hits.forEach(hit -> {
                var words = org.intreccio.documents.Markdown.plain(hit.text());
                var link = new Anchor(
                        "contributions/" + hit.id(), words.length() > 160 ? words.substring(0, 160) + "…" : words);
                var row = new Div(Say.badge(hit.type()), link, new Span(hit.authorName()));
                row.addClassName("search-hit");
                found.add(row);
            });
        });
        return field;
    }

    private Component begin(RoomId id) {
        var title = new TextField(say("new.title"));
        title.setHelperText(say("new.help"));
        title.setMaxLength(120);
        title.setManualValidation(true);
        title.setWidthFull();
        var key = new String[] {UUID.randomUUID().toString()};
        var send = new Button(say("new.begin"), Glyph.PLUS.icon());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(click -> {
            title.setInvalid(false);
            try {
                var made = desk.threads.begin(id, title.getValue(), key[0]);
                key[0] = UUID.randomUUID().toString();
                send.getUI().ifPresent(ui -> ui.navigate("threads/" + made.id()));
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("title", title));
            }
        });
        var form = new Div(title, send);
        form.addClassName("thread-begin");
        return form;
    }

    @Override
    public int order() {
        return 10;
    }
}
