package org.intreccio.duplicates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.intreccio.directory.Likeness;
import org.intreccio.duplicates.SuspectedPair;
import org.intreccio.duplicates.SuspectedPair.Side;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;

/** Two organisations side by side, why they may be one, and the two answers. */
final class PairItem extends ListItem {

    PairItem(SuspectedPair pair, Consumer<SuspectedPair> merging, Consumer<SuspectedPair> apart) {
        addClassName("result");
        var sides = new Div(side(pair.one()), side(pair.other()));
        sides.addClassName("field-pair");
        var why = new Div(new Span(getTranslation("duplicates.because", reasons(pair.reasons()))));
        why.addClassName("note");
        var names = new Object[] {pair.one().name(), pair.other().name()};
        var same = new Button(getTranslation("duplicates.same"), click -> merging.accept(pair));
        same.addThemeVariants(ButtonVariant.PRIMARY);
        same.setAriaLabel(getTranslation("duplicates.same.named", names));
        var two = new Button(getTranslation("duplicates.apart"), click -> apart.accept(pair));
        two.setAriaLabel(getTranslation("duplicates.apart.named", names));
        var acts = new Div(same, two);
        acts.addClassName("actions");
        var all = new Div(sides, why, acts);
        all.addClassName("stack");
        add(all);
    }

    private String reasons(List<String> codes) {
        return codes.stream()
                .flatMap(code -> java.util.Arrays.stream(Likeness.Reason.values())
                        .filter(r -> r.code().equals(code)))
                .map(r -> getTranslation(r.key()))
                .collect(Collectors.joining(", "));
    }

    private Component side(Side side) {
        var title = new H3(new Anchor("actors/" + side.id(), side.name()));
        title.addClassName("result-title");
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "directory.fact.seat", side.place());
        fact(facts, "directory.part.website", side.website());
        fact(facts, "directory.part.vat-number", side.vatNumber());
        fact(facts, "directory.part.tax-code", side.taxCode());
        fact(facts, "directory.fact.source", (side.source() + " " + side.externalId()).strip());
        fact(facts, "duplicates.fact.projects", Long.toString(side.collaborations()));
        fact(facts, "duplicates.fact.people", Long.toString(side.people()));
        fact(
                facts,
                "duplicates.fact.speakers",
                side.speakers().isEmpty()
                        ? getTranslation("duplicates.fact.nobody")
                        : String.join(", ", side.speakers()));
        var all = new Div(new KindBadge(Mark.of(side.kind().name())), title, facts);
        all.addClassName("stack");
        return all;
    }

    private void fact(DescriptionList facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }
}
