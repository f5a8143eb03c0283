package org.intreccio.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intreccio.identity.Suspensions;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Texts;
import org.intreccio.moderation.CaseFile;

/** The parts of a case, in words. */
final class CaseParts {

    private final Map<String, String> names;
    private final Texts texts;
    private final Locale locale;

    CaseParts(Map<String, String> names, Texts texts, Locale locale) {
        this.names = names;
        this.texts = texts;
        this.locale = locale;
    }

    /** Somebody's own words, as plain text. */
    Component quote(String words) {
        var quote = new Div(new Span(words));
        quote.addClassName("case-quote");
        return quote;
    }

    Component reports(CaseFile file) {
        var list = new OrderedList();
        list.addClassName("audit-lines");
        file.reports().forEach(told -> {
            var breach = CaseCard.badge(say("moderation.breach." + told.breach().code()), "warn");
            var head = new Div(breach, small(name(told.by()) + " · " + Days.minute(told.at(), locale)));
            head.addClassName("row");
            var line = new ListItem(head);
            if (!told.words().isEmpty()) {
                line.add(new Paragraph(told.words()));
            }
            line.addClassName("audit-line");
            list.add(line);
        });
        return list;
    }

    Component decision(CaseFile file, CaseFile.Decision decision) {
        var facts = facts(texts, locale, decision);
        fact(facts, say("moderation.case.by"), name(decision.by()) + " · " + Days.minute(decision.at(), locale));
        return facts;
    }

    /** What was decided, of which rule and why. */
    static DescriptionList facts(Texts texts, Locale locale, CaseFile.Decision decision) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        var measure =
                texts.say(locale, "moderation.measure." + decision.measure().code());
        var until = decision.until();
        if (until != null) {
            measure += ", "
                    + (until.isBefore(Suspensions.FOR_GOOD)
                            ? texts.say(locale, "moderation.until", Days.day(until.minusMillis(1), locale))
                            : texts.say(locale, "moderation.for-good"));
        }
        fact(facts, texts.say(locale, "moderation.fact.measure"), measure);
        fact(
                facts,
                texts.say(locale, "moderation.fact.rule"),
                texts.say(locale, "moderation.breach." + decision.rule().code()));
        fact(facts, texts.say(locale, "moderation.fact.reason"), decision.reason());
        return facts;
    }

    Component appeal(CaseFile.Appeal appeal) {
        var part = new Div(quote(appeal.words()), small(name(appeal.by()) + " · " + Days.minute(appeal.at(), locale)));
        part.addClassName("stack");
        var judged = appeal.judgedAt();
        if (judged != null) {
            part.add(quote(appeal.outcome()), small(name(appeal.judgedBy()) + " · " + Days.minute(judged, locale)));
        }
        return part;
    }

    Component history(List<CaseFile> files) {
        var list = new OrderedList();
        list.addClassName("audit-lines");
        files.forEach(file -> file.findDecision().ifPresent(decision -> {
            var link = new Anchor(
                    CaseView.path(file.id()),
                    say("moderation.measure." + decision.measure().code()));
            var line = new ListItem(
                    link,
                    small(say("moderation.status." + file.status().code()) + " · "
                            + Days.minute(decision.at(), locale)),
                    new Paragraph(decision.reason()));
            line.addClassName("audit-line");
            list.add(line);
        }));
        return list;
    }

    private static void fact(DescriptionList facts, String term, String value) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }

    private String name(String id) {
        var gone = id.isEmpty() || id.startsWith("gone-")
                ? say("moderation.gone")
                : say("moderation.audit.by-gone", AuditLines.shortened(id));
        return names.getOrDefault(id, gone);
    }

    private static Span small(String words) {
        var line = new Span(words);
        line.addClassNames("soft", "small");
        return line;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
