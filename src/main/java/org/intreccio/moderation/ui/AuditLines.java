package org.intreccio.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.intreccio.audit.AuditEntry;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Texts;

/** Entries in words, newest first; who did it and to what lead to all else about them. */
final class AuditLines extends OrderedList {

    private final transient Subjects subjects;
    private transient AuditAddress address;

    AuditLines(Texts texts, AuditAddress address) {
        this.subjects = new Subjects(texts, getLocale());
        this.address = address;
        addClassName("audit-lines");
    }

    /** Begins anew for another address. */
    void clear(AuditAddress other) {
        address = other;
        removeAll();
    }

    void append(List<AuditEntry> entries, Map<String, String> names) {
        entries.forEach(entry -> add(line(entry, names)));
    }

    private ListItem line(AuditEntry entry, Map<String, String> names) {
        var what = new Span(subjects.action(entry.action()));
        what.addClassName("audit-action");
        var head = new Div(what);
        head.addClassName("row");
        var change = change(entry);
        if (!change.isEmpty()) {
            var states = new Span(change);
            states.addClassNames("badge", "audit-change");
            head.add(states);
        }
        var line = new ListItem(head, about(entry, names));
        if (!entry.why().isEmpty()) {
            var why = new Paragraph(getTranslation("moderation.quoted", entry.why()));
            why.addClassName("audit-why");
            line.add(why);
        }
        line.addClassName("audit-line");
        return line;
    }

    private String change(AuditEntry entry) {
        var from = subjects.state(entry.action(), entry.from());
        var to = subjects.state(entry.action(), entry.to());
        if (from.isEmpty()) {
            return to;
        }
        return to.isEmpty() ? from : from + " → " + to;
    }

    private Component about(AuditEntry entry, Map<String, String> names) {
        var about = new Div(when(entry.at()), who(entry, names), subject(entry, names));
        if (!entry.behalf().isEmpty()) {
            var behalf = new Span(getTranslation("moderation.audit.behalf"));
            behalf.add(" ");
            behalf.add(new Anchor("actors/" + entry.behalf(), entry.behalf()));
            about.add(behalf);
        }
        about.addClassNames("row", "small", "audit-about");
        return about;
    }

    private Component when(Instant at) {
        var shown = new Span(Days.second(at, getLocale()));
        shown.addClassNames("soft", "number");
        return shown;
    }

    private Component who(AuditEntry entry, Map<String, String> names) {
        if (entry.by().isEmpty()) {
            return new Span(getTranslation("moderation.audit.by-portal"));
        }
        var link = new Anchor(
                address.doneBy(entry.by()).href(),
                names.getOrDefault(entry.by(), getTranslation("moderation.audit.by-gone", shortened(entry.by()))));
        link.getElement().setAttribute("title", getTranslation("moderation.audit.only-who"));
        return link;
    }

    private Component subject(AuditEntry entry, Map<String, String> names) {
        var only = new Anchor(address.about(entry.kind(), entry.subject()).href(), subjects.kind(entry.kind()));
        only.getElement().setAttribute("title", getTranslation("moderation.audit.only-subject"));
        var name = names.getOrDefault(entry.subject(), entry.subject());
        var line = new Span(only);
        line.add(": ");
        line.add(Subjects.page(entry.kind(), entry.subject())
                .<Component>map(href -> new Anchor(href, name))
                .orElseGet(() -> new Span(name)));
        line.addClassName("audit-subject");
        return line;
    }

    static String shortened(String id) {
        return id.length() > 12 ? id.substring(0, 8) + "…" : id;
    }
}
