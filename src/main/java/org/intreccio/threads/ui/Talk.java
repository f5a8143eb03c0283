package org.intreccio.threads.ui;

import static org.intreccio.threads.ui.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.intreccio.kernel.Days;
import org.intreccio.threads.Contribution;
import org.intreccio.threads.ContributionId;
import org.intreccio.threads.ContributionType;
import org.intreccio.threads.RoomThread;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;

/**
 * What was said in a thread, in order, replies under what they answer. Kept up with the thread by asking which contributions stand there
 * and in which state, and drawing those alone that are new or changed.
 */
final class Talk extends Div {

    private final transient ThreadDesk desk;
    private final transient RoomThread thread;
    private final transient ContributionCard.Around around;
    private final String type;
    private final OrderedList list = new OrderedList();
    private final Chips filters = new Chips();
    private final Paragraph nothing = new Paragraph();
    private final Span told = new Span();
    private final Map<String, ContributionCard> cards = new HashMap<>();
    private final Map<String, Long> stamps = new HashMap<>();

    /** @param type the code of the type that alone is wanted; empty for all */
    Talk(ThreadDesk desk, RoomThread thread, boolean speaks, boolean facilitates, String type) {
        this.desk = desk;
        this.thread = thread;
        this.type = type;
        this.around = new ContributionCard.Around(thread.room(), speaks, facilitates, () -> refresh(true));
        addClassNames("talk", "stack");
        list.addClassName("talk-list");
        told.addClassName("visually-hidden");
        told.getElement().setAttribute("role", "status");
        nothing.addClassName("soft");
        if (thread.unread() > 0) {
            add(jump());
        }
        add(filters);
        desk.catalogue.moves(thread.id()).forEach(m -> {
            var line = new Paragraph(new Span(say("moved.line", m.count(), Days.minute(m.at(), getLocale())) + " "));
            line.add(new Anchor("threads/" + m.to(), m.title()));
            line.addClassNames("soft", "small");
            add(line);
        });
        add(list, nothing, told);
        draw(true);
        var first = cards.values().stream()
                .filter(c -> thread.firstUnread() > 0 && c.seq() == thread.firstUnread())
                .findFirst();
        first.ifPresent(ContributionCard::firstUnread);
    }

    private Button jump() {
        var button = new Button(
                say("unread.jump", thread.unread()),
                Glyph.CHEVRON_DOWN.icon(),
                click -> getElement()
                        .executeJs("this.querySelector('.first-unread')?.scrollIntoView({ block: 'center' })"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("unread-jump");
        return button;
    }

    /** Draws what changed; {@code seen} says whether somebody looks at it, who then has read it. */
    void refresh(boolean seen) {
        var fresh = draw(seen);
        if (!fresh.isEmpty()) {
            told.setText(
                    fresh.size() == 1
                            ? say(
                                    "told.one",
                                    fresh.getFirst().authorName(),
                                    say("type." + fresh.getFirst().type().code()))
                            : say("told.many", fresh.size()));
        }
    }

    private List<Contribution> draw(boolean seen) {
        var standing = desk.catalogue.standing(thread.id());
        var changed = new ArrayList<ContributionId>();
        var present = new HashSet<String>();
        for (var s : standing) {
            present.add(s.id().value());
            if (!Long.valueOf(s.stamp()).equals(stamps.get(s.id().value()))) {
                changed.add(s.id());
                stamps.put(s.id().value(), s.stamp());
            }
        }
        List.copyOf(cards.keySet()).stream().filter(id -> !present.contains(id)).forEach(this::drop);
        var fresh = new ArrayList<Contribution>();
        for (var c : desk.catalogue.some(thread.id(), changed)) {
            if (put(c) && !c.own() && c.stands()) {
                fresh.add(c);
            }
        }
        filter();
        if (seen && !standing.isEmpty()) {
            desk.contributions.read(thread.id(), standing.getLast().seq());
        }
        return fresh;
    }

    // Whether it was not there before.
    private boolean put(Contribution c) {
        var known = cards.get(c.id().value());
        if (known != null) {
            known.show(c);
            return false;
        }
        var card = new ContributionCard(desk, around, c);
        cards.put(c.id().value(), card);
        var parent = card.parent() == null ? null : cards.get(card.parent());
        var into = parent == null ? list : parent.replies();
        var place = (int) into.getChildren()
                .filter(other -> other instanceof ContributionCard o && o.seq() < c.seq())
                .count();
        into.addComponentAtIndex(place, card);
        into.setVisible(true);
        return true;
    }

    private void drop(String id) {
        var card = cards.remove(id);
        stamps.remove(id);
        if (card != null) {
            card.removeFromParent();
        }
    }

    private void filter() {
        var counts = new HashMap<ContributionType, Integer>();
        cards.values().stream()
                .map(ContributionCard::contribution)
                .filter(Contribution::stands)
                .forEach(c -> counts.merge(c.type(), 1, Integer::sum));
        filters.removeAll();
        filters.setVisible(counts.size() > 1 || !type.isEmpty());
        filters.with(chip(say("all"), "", cards.size()));
        for (var t : ContributionType.values()) {
            if (counts.containsKey(t) || t.code().equals(type)) {
                filters.with(chip(say("types." + t.code()), t.code(), counts.getOrDefault(t, 0)));
            }
        }
        var shown = list.getChildren()
                .map(ContributionCard.class::cast)
                .filter(card -> {
                    card.setVisible(wanted(card));
                    return card.isVisible();
                })
                .count();
        nothing.setText(say(type.isEmpty() ? "none" : "none.type"));
        nothing.setVisible(shown == 0);
    }

    private boolean wanted(ContributionCard card) {
        return type.isEmpty()
                || card.contribution().type().code().equals(type)
                || card.replies()
                        .getChildren()
                        .anyMatch(r -> r instanceof ContributionCard reply
                                && reply.contribution().type().code().equals(type));
    }

    private Anchor chip(String label, String code, int count) {
        var chip = Chips.link(label, "threads/" + thread.id() + (code.isEmpty() ? "" : "?type=" + code));
        var number = new Span(Integer.toString(count));
        number.addClassName("facet-count");
        chip.add(number);
        if (code.equals(type)) {
            chip.addClassName("selected");
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    /** Lets whole contributions be chosen for moving, or no longer. */
    void choosing(boolean on) {
        list.getChildren().map(ContributionCard.class::cast).forEach(c -> c.choosing(on));
    }

    /** Those that are chosen. */
    List<ContributionId> chosen() {
        return list.getChildren()
                .map(ContributionCard.class::cast)
                .filter(ContributionCard::isChosen)
                .map(c -> c.contribution().id())
                .toList();
    }
}
