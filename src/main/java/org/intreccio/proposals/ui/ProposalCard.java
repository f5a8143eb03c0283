package org.intreccio.proposals.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.intreccio.proposals.Forming;
import org.intreccio.proposals.Partner;
import org.intreccio.proposals.ProposalPage;

/** A proposal in a list. */
final class ProposalCard {

    private ProposalCard() {}

    static UnorderedList list(List<ListItem> items) {
        var list = new UnorderedList();
        list.addClassNames("result-list", "proposal-list");
        items.forEach(list::add);
        return list;
    }

    static ListItem of(ProposalPage page, boolean withCall) {
        var title = new H3(new Anchor(Shown.page(page.id()), page.title(Shown.locale())));
        title.addClassName("result-title");
        var facts = new Div(Shown.status(page.proposal().status()));
        facts.addClassName("row");
        if (withCall) {
            facts.add(new Anchor(
                    "challenges/" + page.call().id(), page.call().title().in(Shown.locale())));
        }
        facts.add(Shown.soft(names(page.proposal().team())));
        var item = new ListItem(title, facts);
        if (!page.text().summary().isBlank()) {
            item.add(new Paragraph(page.text().summary()));
        }
        item.addClassName("proposal-card");
        return item;
    }

    static ListItem of(Forming forming, String lacks) {
        var words = forming.title().isBlank() ? Shown.say("proposals.forming.untitled") : forming.title();
        var title = new H3(new Span(words));
        title.addClassName("result-title");
        var item = new ListItem(title);
        var team = new Div(Shown.soft(Shown.say("proposals.forming.by")));
        team.addClassName("row");
        forming.team().forEach(p -> team.add(new Anchor("actors/" + p.actor(), p.name())));
        item.add(team);
        if (!forming.summary().isBlank()) {
            item.add(new Paragraph(forming.summary()));
        }
        if (!lacks.isBlank()) {
            item.add(new Div(Shown.soft(Shown.say("proposals.forming.needs", lacks))));
        }
        item.addClassName("proposal-card");
        return item;
    }

    private static String names(List<Partner> team) {
        return team.stream()
                .filter(p -> p.state() == Partner.State.AGREED)
                .map(Partner::name)
                .collect(Collectors.joining(", "));
    }
}
