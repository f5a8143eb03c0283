package org.intreccio.proposals.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.intreccio.kernel.Days;
import org.intreccio.proposals.Partner;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.ui.PageSection;

/** The team, and what a proposal comes to: how long, where, how much. */
final class ProposalFacts extends Div {

    ProposalFacts(ProposalPage page, DeskParts parts) {
        addClassName("stack");
        var team = new UnorderedList();
        team.addClassName("partners");
        page.proposal().team().stream()
                .filter(p -> p.state() == Partner.State.AGREED || p.state() == Partner.State.ASKED)
                .forEach(p -> team.add(partner(page, p)));
        var who = new PageSection(getTranslation("proposals.team"), team);
        who.addClassName("card");
        var facts = new DescriptionList();
        facts.addClassName("facts");
        var text = page.text();
        if (!text.cost().isZero()) {
            fact(facts, "cost", Shown.money(text.cost()));
        }
        var sum = text.requested();
        if (sum != null) {
            fact(facts, "requested", Shown.money(sum));
        }
        var months = text.months();
        if (months != null) {
            fact(facts, "months", getTranslation("proposals.months", months));
        }
        var ends = text.ends();
        if (ends != null) {
            fact(facts, "ends", Days.day(ends, getLocale()));
        }
        if (!text.places().isEmpty()) {
            fact(
                    facts,
                    "places",
                    parts.places().find(text.places()).stream()
                            .map(p -> p.label(getLocale()))
                            .collect(Collectors.joining(", ")));
        }
        var at = page.proposal().submittedAt();
        if (at != null) {
            fact(facts, "submitted", Days.second(at, getLocale()));
        }
        add(who);
        if (facts.getComponentCount() > 0) {
            var section = new PageSection(getTranslation("proposals.facts"), facts);
            section.addClassName("card");
            add(section);
        }
    }

    private ListItem partner(ProposalPage page, Partner p) {
        var row = new Div(new Anchor("actors/" + p.actor(), p.name()));
        row.addClassName("row");
        if (p.actor().equals(page.proposal().lead())) {
            row.add(Shown.badge(getTranslation("proposals.team.leads"), "primary"));
        } else if (p.state() == Partner.State.ASKED) {
            row.add(Shown.state(p.state()));
        }
        var item = new ListItem(row);
        if (!p.role().isBlank()) {
            item.add(new Div(Shown.soft(p.role())));
        }
        return item;
    }

    private void fact(DescriptionList facts, String name, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("proposals.fact." + name)),
                new DescriptionList.Description(value));
    }
}
