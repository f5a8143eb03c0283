package org.intreccio.spaces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.intreccio.spaces.SpacePage;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;

/** The facts of a space: whose it is, who keeps it, how one gets in. */
final class SpaceAside extends Aside {

    SpaceAside(SpacePage page) {
        addClassName("aside");
        var card = page.card();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        var host = new Div(
                new Anchor("actors/" + card.host().id(), card.host().name()),
                new KindBadge(Mark.of(card.host().kind().name())));
        host.addClassName("stack");
        fact(facts, "host", host);
        if (!page.stewards().isEmpty()) {
            var stewards = new Div();
            stewards.addClassName("stack");
            page.stewards().forEach(s -> stewards.add(new Anchor("actors/" + s.id(), s.name())));
            fact(facts, "stewards", stewards);
        }
        var place = card.place();
        if (place != null) {
            fact(facts, "place", new Span(place.in(getLocale())));
        }
        fact(
                facts,
                "joining",
                new Span(getTranslation("spaces.joining." + card.joining().code())));
        var box = new Div(new H2(getTranslation("spaces.facts")), facts);
        box.addClassName("card");
        add(box);
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("spaces.fact." + key)), new DescriptionList.Description(value));
    }
}
