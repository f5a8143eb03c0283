package org.intreccio.teams.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.intreccio.directory.ActorId;
import org.intreccio.recommendation.ui.ReasonLines;
import org.intreccio.teams.Mate;
import org.intreccio.teams.Teams;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;

/** Somebody who could join: what it brings, why it, how far one may rely on it, and who could take its place. */
final class MateCard extends ListItem {

    private static final int REASONS = 2;

    private final transient Mate mate;
    private final transient Words words;
    private final Div footer = new Div();
    private final Div others = new Div();

    MateCard(Mate mate, Words words, ReasonLines lines) {
        this.mate = mate;
        this.words = words;
        addClassNames("card", "partner", "mate");
        var facts = new Div(new KindBadge(Mark.of(mate.card().kind().name())));
        facts.addClassName("row");
        mate.card().findSeat().ifPresent(seat -> {
            var place = new Span(Glyph.MAP_PIN.icon(), new Text(seat.in(getLocale())));
            place.addClassNames("soft", "small", "place");
            facts.add(place);
        });
        var title = new H3(new Anchor("actors/" + mate.id(), mate.card().name()));
        title.addClassName("card-title");
        add(new Div(facts, title));
        if (!mate.offers().isEmpty()) {
            var chips = new Chips();
            mate.offers().forEach(offer -> chips.with(words.offer(offer), "offers"));
            chips.getElement().setAttribute("aria-label", getTranslation("teams.brings"));
            add(chips);
        }
        var trust = new Paragraph(words.trust(mate));
        trust.addClassName("card-text");
        add(trust);
        var reasons = mate.standing().why().reasons();
        if (!reasons.isEmpty()) {
            add(lines.all(reasons.stream().limit(REASONS).toList()));
        }
        footer.addClassNames("card-footer", "judgement");
        add(footer, others);
    }

    /** What one may do with it. */
    void offering(List<Component> actions) {
        footer.add(actions.toArray(Component[]::new));
    }

    /** Lets the reader put somebody else in its place; others are looked for when they are asked for. */
    void swapping(Supplier<List<Teams.Swap>> swaps, Consumer<List<ActorId>> chosen) {
        var swap = new Button(getTranslation("teams.swap"), Glyph.USERS.icon());
        swap.addThemeVariants(ButtonVariant.TERTIARY);
        swap.setAriaLabel(getTranslation("teams.swap") + ": " + mate.card().name());
        swap.getElement().setAttribute("aria-expanded", "false");
        swap.addClickListener(click -> {
            var open = others.getComponentCount() == 0;
            others.removeAll();
            if (open) {
                show(swaps.get(), chosen);
            }
            swap.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        footer.addComponentAsFirst(swap);
    }

    private void show(List<Teams.Swap> swaps, Consumer<List<ActorId>> chosen) {
        if (swaps.isEmpty()) {
            others.add(new Paragraph(getTranslation("teams.swap.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("swaps");
        swaps.forEach(swap -> list.add(line(swap, chosen)));
        others.add(new Paragraph(getTranslation("teams.swap.how", mate.card().name())), list);
    }

    private ListItem line(Teams.Swap swap, Consumer<List<ActorId>> chosen) {
        var in = swap.in();
        var name = new Anchor("actors/" + in.id(), in.card().name());
        name.addClassName("result-title");
        var what = new Span(changes(swap));
        what.addClassNames("soft", "small");
        var take = new Button(
                getTranslation("teams.swap.take"),
                click -> chosen.accept(swap.after().ids()));
        take.setAriaLabel(getTranslation("teams.swap.take") + ": " + in.card().name());
        return new ListItem(new Div(name, new KindBadge(Mark.of(in.card().kind().name()))), what, take);
    }

    /** How far one may rely on it, and what the team would not keep to any more. */
    private String changes(Teams.Swap swap) {
        var text = new StringBuilder(getTranslation(
                "teams.swap.trust",
                words.percent(mate.standing().trust()),
                words.percent(swap.in().standing().trust())));
        swap.after().breaches().forEach(breach -> text.append(" · ").append(words.breachWords(breach)));
        return text.toString();
    }
}
