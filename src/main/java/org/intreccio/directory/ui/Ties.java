package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.ActorPage;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;

/** Tells memberships: who belongs to an organisation, or to which ones a person does. */
final class Ties {

    private static final int SHOWN = 8;

    private Ties() {}

    /** Who confirmed them, by name, each once. */
    static String attestors(List<ActorPage.Tie> ties) {
        return ties.stream().map(Ties::attestor).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** What was attested by whom, on what ground, until when. */
    private static String attestation(ActorPage.Tie tie) {
        var ui = UI.getCurrent();
        var until = tie.attestedUntil();
        return Stream.of(
                        ui.getTranslation("directory.attested.by", attestor(tie)),
                        tie.attestedWay().isEmpty()
                                ? ""
                                : ui.getTranslation("directory.attested.way." + tie.attestedWay()),
                        until == null
                                ? ""
                                : ui.getTranslation(
                                        "directory.attested.until",
                                        Words.of(ui.getLocale()).day(until)))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The name of who attested it, or our word for one without a page. */
    private static String attestor(ActorPage.Tie tie) {
        return List.of("portal", "stewards", "gone").contains(tie.attestor())
                ? UI.getCurrent().getTranslation("directory.attestor." + tie.attestor())
                : tie.attestor();
    }

    static Component of(List<ActorPage.Tie> ties) {
        var all = new Div(list(ties.subList(0, Math.min(SHOWN, ties.size()))));
        if (ties.size() > SHOWN) {
            var rest = new NativeDetails();
            rest.setSummaryText(UI.getCurrent().getTranslation("directory.facet.more", ties.size() - SHOWN));
            rest.setContent(list(ties.subList(SHOWN, ties.size())));
            all.add(rest);
        }
        return all;
    }

    private static UnorderedList list(List<ActorPage.Tie> ties) {
        var list = new UnorderedList();
        list.addClassName("ties");
        ties.forEach(t -> list.add(line(t)));
        return list;
    }

    private static ListItem line(ActorPage.Tie tie) {
        var ui = UI.getCurrent();
        var words = Words.of(ui.getLocale());
        var name = new Anchor("actors/" + tie.actor(), tie.name());
        var detail = new Span(Stream.of(words.role(tie.role()), words.span(tie.from(), tie.to()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · ")));
        detail.addClassName("soft");
        var item = new ListItem(KindBadge.shape(Mark.of(tie.kind().name())), new Div(new Div(name), detail));
        ((Div) item.getComponentAt(1)).add(SeenBy.mark(tie.visibility()));
        if (tie.attested()) {
            var mark = new Span(Glyph.CIRCLE_CHECK.icon(), new Span(attestation(tie)));
            mark.addClassNames("with-icon", "attested");
            ((Div) item.getComponentAt(1)).add(mark);
        }
        return item;
    }
}
