package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPage;
import org.intreccio.directory.ActorPictures;
import org.intreccio.directory.Actors;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.OwnTies;
import org.intreccio.directory.Profile;
import org.intreccio.directory.ProposedCompetences;
import org.intreccio.identity.OpenToAll;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageAction;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.intreccio.ui.SdgChip;
import org.springframework.beans.factory.ObjectProvider;

/** One actor: who it is, what it offers and seeks, with whom it has worked, and how the reader is connected with it. */
@Route("actors/:id")
@OpenToAll
@CssImport("./styles/directory.css")
class ActorView extends Page implements BeforeEnterObserver {

    private final transient ActorCatalogue catalogue;
    private final transient Actors actors;
    private final transient OwnTies ties;
    private final transient ActorPictures pictures;
    private final transient ProposedCompetences proposed;
    private final transient CurrentActor currentActor;
    private final transient Vocabulary vocabulary;
    private final transient Places places;
    private final transient Clock clock;
    private final transient List<Panel<ActorId>> panels;
    private final transient ObjectProvider<PageAction> actions;

    ActorView(
            ActorCatalogue catalogue,
            Actors actors,
            OwnTies ties,
            ActorPictures pictures,
            ProposedCompetences proposed,
            CurrentActor currentActor,
            Vocabulary vocabulary,
            Places places,
            Clock clock,
            List<Panel<ActorId>> panels,
            ObjectProvider<PageAction> actions) {
        this.catalogue = catalogue;
        this.actors = actors;
        this.ties = ties;
        this.pictures = pictures;
        this.proposed = proposed;
        this.currentActor = currentActor;
        this.vocabulary = vocabulary;
        this.places = places;
        this.clock = clock;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt((Panel<ActorId> p) -> p.order()))
                .toList();
        this.actions = actions;
        addClassName("actor-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("id").orElse("");
        var id = Ids.actor(asked).orElseThrow(() -> Ids.unknownActor(asked));
        show(catalogue.page(id).orElseThrow(() -> Ids.unknownActor(asked)));
    }

    private void reload(ActorId id) {
        catalogue.page(id).ifPresent(this::show);
    }

    private void show(ActorPage page) {
        removeAll();
        titled(page.name());
        reachedBy(new Crumb(getTranslation("directory.title"), DirectoryAddress.PATH));
        var editing = editing(page);
        cover(page).ifPresent(this::add);
        add(header(page));
        var main = new Div();
        main.addClassName("stack");
        main.addClassName("actor-main");
        editing.ifPresent(bar -> main.add(bar.bar()));
        main.add(new AboutPart(page));
        if (!page.offers().isEmpty() || !page.seeks().isEmpty()) {
            main.add(new ExchangePart(page, editing.isPresent()));
        }
        if (page.card().collaborations() > 0) {
            main.add(new TimelinePart(catalogue, page, LocalDate.now(clock)));
        }
        main.add(network(page));
        panels.stream()
                .filter(p -> p.appliesTo(page.id()))
                .map(p -> p.content(page.id()))
                .forEach(main::add);
        var split = new Div(main, new ActorAside(page));
        split.addClassName("split");
        add(split);
    }

    private Optional<ProfileDesk> editing(ActorPage page) {
        return currentActor.mayManage(page.id())
                ? Optional.of(new ProfileDesk(
                        actors, ties, pictures, proposed, vocabulary, places, page, () -> reload(page.id())))
                : Optional.empty();
    }

    /** A picture that says nothing more than the name beside it is passed over by whoever is read the page aloud. */
    private static Optional<Component> cover(ActorPage page) {
        if (page.cover().isEmpty()) {
            return Optional.empty();
        }
        var cover = new Image(picture(page, "cover", page.cover()), "");
        cover.addClassName("actor-cover");
        return Optional.of(cover);
    }

    private static String picture(ActorPage page, String slot, String name) {
        return "api/v1/actors/" + page.id() + "/pictures/" + slot + "?v=" + name.substring(0, 12);
    }

    private PageHeader header(ActorPage page) {
        var card = page.card();
        var header = new PageHeader(page.name())
                .above(new KindBadge(Mark.of(card.kind().name())), attested(page));
        if (!page.logo().isEmpty()) {
            var logo = new Image(picture(page, "logo", page.logo()), "");
            logo.addClassName("actor-logo");
            header.above(logo);
        }
        if (!card.summary().isBlank()) {
            header.lead(card.summary().in(getLocale()));
        }
        header.below(SeenBy.mark(page.audience().of(Profile.Part.SUMMARY)));
        var closed = page.closedOn();
        if (closed != null) {
            var note = new Div(
                    getTranslation("directory.closed", Words.of(getLocale()).day(closed)));
            note.addClassNames("note", "warn");
            header.below(note);
        }
        var goals = new Chips();
        card.goals().forEach(n -> vocabulary.goal(n).ifPresent(g -> goals.with(new SdgChip(n, g.label(getLocale())))));
        card.themes()
                .forEach(t -> goals.with(Chips.link(t.in(getLocale()), DirectoryAddress.PATH + "?theme=" + t.code())));
        if (goals.getComponentCount() > 0) {
            header.below(goals);
        }
        var buttons = PageAction.all(actions, "actor", page.id());
        return buttons.isEmpty() ? header : header.actions(buttons.toArray(Component[]::new));
    }

    /** Says what others have confirmed: who speaks for an organisation; nothing is shown where nobody has. */
    private Component attested(ActorPage page) {
        var ties = page.card().kind().organisation() ? page.members() : page.memberships();
        var confirmed =
                ties.stream().filter(t -> t.attested() && t.to() == null).toList();
        var badge = new Div();
        if (!confirmed.isEmpty()) {
            badge.addClassNames("badge", "ok");
            badge.add(Glyph.CIRCLE_CHECK.icon());
            badge.add(getTranslation(
                    page.card().kind().organisation() ? "directory.attested.organisation" : "directory.attested.person",
                    confirmed.size(),
                    Ties.attestors(confirmed)));
        } else {
            badge.setVisible(false);
        }
        return badge;
    }

    private Component network(ActorPage page) {
        var network = catalogue.network(page.id());
        var section = new PageSection(getTranslation("directory.network.of"));
        if (network.nodes().size() < 2) {
            section.add(new com.vaadin.flow.component.html.Paragraph(getTranslation("directory.network.none")));
            return section;
        }
        var canvas = Networks.of(network, getTranslation("directory.network.title", page.name()));
        canvas.setLayout(org.intreccio.ui.NetworkCanvas.Layout.EGO);
        var frame = new Div(canvas);
        frame.addClassName("canvas");
        section.add(frame);
        if (network.more() > 0) {
            var note = new com.vaadin.flow.component.html.Paragraph(
                    getTranslation("directory.network.more", network.more()));
            note.addClassName("soft");
            section.add(note);
        }
        return section;
    }
}
