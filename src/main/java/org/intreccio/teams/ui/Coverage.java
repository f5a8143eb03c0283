package org.intreccio.teams.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.teams.Offer;
import org.intreccio.teams.Team;
import org.intreccio.teams.TeamAnswer;
import org.intreccio.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** One bar for each thing wanted: who in the team offers it, who would bring it, or that it is missing. */
final class Coverage extends Div {

    private final transient Words words;
    private final transient Map<ActorId, String> names = new HashMap<>();

    Coverage(TeamAnswer answer, @Nullable Team team, Words words) {
        this.words = words;
        answer.members().forEach(card -> names.put(card.id(), card.name()));
        if (team != null) {
            team.mates().forEach(mate -> names.put(mate.id(), mate.card().name()));
        }
        int have = answer.needs().size() - answer.gaps().size();
        Section section = new PageSection(
                getTranslation("teams.needs"),
                new Paragraph(
                        getTranslation("teams.needs.have", have, answer.needs().size())));
        var list = new UnorderedList();
        list.addClassName("needs");
        answer.needs().forEach(need -> list.add(line(need, team)));
        section.add(list);
        add(section);
    }

    private ListItem line(TeamAnswer.Need need, @Nullable Team team) {
        var joining = new ArrayList<Offer>();
        if (team != null) {
            team.mates()
                    .forEach(mate -> mate.offers().stream()
                            .filter(o -> o.wanted().equals(need.competence().code()))
                            .forEach(joining::add));
        }
        var state = !need.gap() ? "had" : joining.isEmpty() ? "missing" : "joining";
        var badge = new Span(getTranslation("teams.need." + state));
        badge.addClassNames("badge", state.equals("had") ? "success" : state.equals("joining") ? "info" : "warning");
        var name = new Span(need.competence().label(getLocale()));
        name.addClassName("need-name");
        var head = new Div(name, badge);
        head.addClassName("row");
        var bar = new Span();
        bar.addClassNames("need-bar", state, shown(need.gap() ? joining : need.within()) ? "shown" : "declared");
        bar.getElement().setAttribute("aria-hidden", "true");
        var item = new ListItem(head, bar);
        item.addClassName("need");
        var offers = need.gap() ? joining : need.within();
        if (offers.isEmpty()) {
            item.add(soft(getTranslation("teams.need.candidates", need.candidates())));
        }
        offers.forEach(offer -> item.add(offer(offer)));
        return item;
    }

    private static boolean shown(List<Offer> offers) {
        return offers.stream().anyMatch(Offer::shown);
    }

    private Div offer(Offer offer) {
        var who = new Anchor(
                "actors/" + offer.actor(),
                names.getOrDefault(offer.actor(), offer.actor().value()));
        var line = new Div(who, soft(words.offer(offer)));
        line.addClassName("need-offer");
        return line;
    }

    private static Span soft(String text) {
        var words = new Span(text);
        words.addClassNames("soft", "small");
        return words;
    }
}
