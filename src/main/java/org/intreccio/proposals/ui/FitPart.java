package org.intreccio.proposals.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.TeamFit;
import org.intreccio.ui.PageAction;
import org.intreccio.ui.PageSection;

/** The team against the call: each competence and kind that is needed, who covers it, and what is missing. */
final class FitPart extends Div {

    private final transient DeskParts parts;

    FitPart(TeamFit fit, ProposalPage page, DeskParts parts) {
        this.parts = parts;
        var section = new PageSection(getTranslation("proposals.fit"));
        if (fit.needs().isEmpty() && fit.kinds().isEmpty()) {
            section.add(Shown.paragraph(getTranslation("proposals.fit.none")));
        } else {
            section.add(new Paragraph(getTranslation(
                    "proposals.fit.covered", fit.covered(), fit.needs().size())));
        }
        var list = new UnorderedList();
        list.addClassName("needs");
        fit.needs().forEach(need -> list.add(need(need)));
        fit.kinds().forEach(kind -> list.add(kind(kind)));
        section.add(list);
        var close = new Div();
        close.addClassName("actions");
        PageAction.all(parts.actions(), "proposal", page.id()).forEach(close::add);
        section.add(close);
        add(section);
    }

    private ListItem need(TeamFit.Need need) {
        var name = new Span(parts.vocabulary()
                .competence(need.code())
                .map(c -> c.label(getLocale()))
                .orElse(need.code()));
        name.addClassName("need-name");
        var code = need.cover().name().toLowerCase(Locale.ROOT);
        var badge = Shown.badge(
                getTranslation("proposals.fit." + (code.equals("none") ? "none-covered" : code)),
                switch (need.cover()) {
                    case ATTESTED -> "ok";
                    case DECLARED -> "primary";
                    case ASKED -> "info";
                    case NONE -> "warn";
                });
        var head = new Div(name, badge);
        head.addClassName("row");
        var item = new ListItem(head, bar(need.cover()));
        item.addClassName("need");
        need.offers().forEach(offer -> {
            var line = new Div(
                    new Anchor("actors/" + offer.actor(), offer.name()),
                    Shown.soft(offer.level().isBlank() ? "" : getTranslation("directory.level." + offer.level())));
            line.addClassName("need-offer");
            item.add(line);
        });
        return item;
    }

    private static Span bar(TeamFit.Cover cover) {
        var bar = new Span();
        bar.addClassName("need-bar");
        switch (cover) {
            case ATTESTED -> bar.addClassNames("had", "shown");
            case DECLARED -> bar.addClassNames("had", "declared");
            case ASKED -> bar.addClassName("joining");
            case NONE -> bar.addClassName("missing");
        }
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private ListItem kind(TeamFit.KindNeed kind) {
        var names = kind.kinds().isEmpty()
                ? getTranslation("proposals.fit.any")
                : kind.kinds().stream()
                        .sorted()
                        .map(k -> getTranslation(k.key()))
                        .collect(Collectors.joining(", "));
        var name = new Span(names);
        name.addClassName("need-name");
        var head = new Div(
                name,
                Shown.badge(
                        getTranslation("proposals.fit.kinds", kind.there(), kind.least()), kind.met() ? "ok" : "warn"));
        head.addClassName("row");
        var item = new ListItem(head);
        item.addClassName("need");
        return item;
    }
}
