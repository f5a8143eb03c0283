package org.intreccio.collaborations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.collaborations.Collaboration;
import org.intreccio.collaborations.Part;
import org.intreccio.kernel.TypedId;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;

/** One collaboration as those concerned see it: what is said, who is named, what each has answered. */
final class CollaborationCard {

    private final Vocabulary vocabulary;
    private final Places places;
    private final Locale locale;

    CollaborationCard(Vocabulary vocabulary, Places places, Locale locale) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.locale = locale;
    }

    /** The card; {@code acts} gives what the reader may do about each part. */
    ListItem of(Collaboration c, Function<Part, Component> acts) {
        var words = new Div(title(c), facts(c));
        words.addClassName("stack");
        var summary = c.facts().summary().in(locale);
        if (!summary.isBlank()) {
            words.add(new Paragraph(summary));
        }
        if (!c.facts().evidence().isBlank()) {
            words.add(new Div(Shown.outside(c.facts().evidence())));
        }
        var parts = new UnorderedList();
        parts.addClassName("collaboration-parts");
        c.parts().forEach(p -> parts.add(part(p, acts.apply(p))));
        words.add(parts);
        var item = new ListItem(words);
        item.addClassNames("result", "collaboration");
        return item;
    }

    private Component title(Collaboration c) {
        var name = c.facts().title().in(locale);
        var title = c.counts() || c.imported() ? new H3(new Anchor("projects/" + c.project(), name)) : new H3(name);
        title.addClassName("result-title");
        return title;
    }

    private Component facts(Collaboration c) {
        var by = c.proposerName().isEmpty() ? Shown.say("collaborations.gone") : c.proposerName();
        var row = new Div(Shown.soft(Stream.of(
                        Shown.span(c.facts().start(), c.facts().end()),
                        place(c.facts().place()),
                        c.facts().themes().stream()
                                .flatMap(code -> vocabulary.theme(code).stream())
                                .map(t -> t.label(locale))
                                .collect(Collectors.joining(", ")),
                        Shown.say(c.imported() ? "collaborations.took-part.by" : "collaborations.proposed-by", by))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "))));
        if (c.withdrawn()) {
            row.addComponentAsFirst(Shown.state(org.intreccio.collaborations.PartState.WITHDRAWN));
        }
        row.addClassName("row");
        return row;
    }

    private String place(String id) {
        return TypedId.SHAPE.matcher(id).matches()
                ? places.find(new PlaceId(id)).map(p -> p.label(locale)).orElse("")
                : "";
    }

    private static ListItem part(Part part, Component acts) {
        var name = new Span(new Anchor("actors/" + part.actor(), part.name()));
        name.addClassName("collaboration-name");
        var line = new Div(name, Shown.soft(Shown.say(part.role().key())), Shown.state(part.state()));
        line.addClassName("row");
        var item = new ListItem(line);
        if (!part.reason().isEmpty()) {
            item.add(Shown.paragraph(Shown.say("collaborations.quoted", part.reason())));
        }
        item.add(acts);
        return item;
    }
}
