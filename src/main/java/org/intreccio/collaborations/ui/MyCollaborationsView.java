package org.intreccio.collaborations.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.collaborations.Answers;
import org.intreccio.collaborations.Collaboration;
import org.intreccio.collaborations.Collaborations;
import org.intreccio.collaborations.LaterPartners;
import org.intreccio.collaborations.PartState;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** What the actors of the person here did with others: what waits for an answer, what others have to say yet, what counts. */
@Route(MyCollaborationsView.PATH)
@ForSignedIn
@CssImport("./styles/collaborations.css")
class MyCollaborationsView extends Page {

    static final String PATH = "my/collaborations";

    private final transient Collaborations collaborations;
    private final transient Answers answers;
    private final transient LaterPartners partners;
    private final transient ActorSearch search;
    private final transient CurrentActor currentActor;
    private final transient CollaborationCard cards;
    private final Div parts = new Div();

    MyCollaborationsView(
            Collaborations collaborations,
            Answers answers,
            LaterPartners partners,
            ActorSearch search,
            CurrentActor currentActor,
            Vocabulary vocabulary,
            Places places) {
        this.collaborations = collaborations;
        this.answers = answers;
        this.partners = partners;
        this.search = search;
        this.currentActor = currentActor;
        cards = new CollaborationCard(vocabulary, places, getLocale());
        titled(getTranslation("collaborations.mine"));
        narrow();
        parts.addClassName("stack");
        var propose = new Anchor(NewCollaborationView.PATH, getTranslation("collaborations.propose"));
        propose.addClassName("button-link");
        add(
                new PageHeader(getTranslation("collaborations.mine"))
                        .lead(getTranslation("collaborations.mine.lead"))
                        .actions(propose),
                parts);
        show();
    }

    /** Where on the page one stands, by what the reader should see first. */
    private enum Shelf {
        WAITING,
        OPEN,
        COUNTING,
        OVER;

        String key() {
            return "collaborations.shelf." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private void show() {
        parts.removeAll();
        var choices = currentActor.choices();
        var mine = choices.stream().map(CurrentActor.Choice::id).collect(Collectors.toSet());
        var acts = new PartActs(answers, choices, this::show);
        var all = collaborations.mine().stream().collect(Collectors.groupingBy(c -> shelf(c, mine)));
        for (var shelf : Shelf.values()) {
            var here = all.getOrDefault(shelf, List.of());
            if (!here.isEmpty()) {
                parts.add(new PageSection(
                        getTranslation(shelf.key()),
                        Shown.list(here.stream().map(c -> card(c, acts, mine)).toList())));
            }
        }
        if (all.isEmpty()) {
            parts.add(new EmptyState(getTranslation("collaborations.none"), getTranslation("collaborations.none.why"))
                    .action(getTranslation("collaborations.propose"), NewCollaborationView.PATH));
        }
    }

    private ListItem card(Collaboration c, PartActs acts, Set<ActorId> mine) {
        var card = cards.of(c, part -> acts.of(c, part));
        mine.stream()
                .filter(c::mayName)
                .findFirst()
                .ifPresent(as -> card.add(new NameForm(c, as, partners, search, this::show)));
        if (!mine.contains(c.proposer())) {
            card.add(report(c));
        }
        return card;
    }

    /** What nobody has confirmed is on no other page, so it can be reported here alone. */
    private Div report(Collaboration c) {
        var link = new Anchor("report/collaboration/" + c.id(), Glyph.CIRCLE_ALERT.icon());
        link.add(getTranslation("moderation.report.link"));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("moderation.report.link") + ": "
                                + c.facts().title().in(getLocale()));
        link.addClassNames("with-icon", "small", "report-link");
        return new Div(link);
    }

    private static Shelf shelf(Collaboration c, Set<ActorId> mine) {
        var own = c.parts().stream().filter(p -> mine.contains(p.actor())).toList();
        if (!c.withdrawn() && own.stream().anyMatch(p -> p.is(PartState.WAITING))) {
            return Shelf.WAITING;
        }
        var within = own.stream().anyMatch(p -> p.is(PartState.CONFIRMED) || p.is(PartState.DISPUTED));
        if (!c.withdrawn() && within) {
            return c.counts() && !c.waits() ? Shelf.COUNTING : Shelf.OPEN;
        }
        return Shelf.OVER;
    }
}
