package org.intreccio.codesign.ui;

import static org.intreccio.codesign.ui.RoomWords.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intreccio.codesign.Participant;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomBell;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomCatalogue.Standing;
import org.intreccio.codesign.RoomId;
import org.intreccio.codesign.RoomPeople;
import org.intreccio.codesign.RoomState;
import org.intreccio.codesign.Rooms;
import org.intreccio.directory.ActorId;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.identity.OpenToAll;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageAction;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.Panel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One room: what it is for, who is in it and what other rooms have in it; to whoever may not read it, its closed door. */
@Route(RoomWords.ROOMS + "/:room")
@OpenToAll
@CssImport("./styles/rooms.css")
@CssImport("./styles/threads.css")
class RoomView extends Page implements BeforeEnterObserver {

    /** From this order on a panel stands below everything else, and before a closed door too. */
    private static final int FOOT = 1_000;

    private final transient RoomCatalogue catalogue;
    private final transient RoomPeople people;
    private final transient RoomBell bell;
    private final transient List<Panel<RoomId>> panels;
    private final transient ObjectProvider<PageAction> others;
    private transient @Nullable RoomId id;
    private transient @Nullable RoomAside aside;
    private transient RoomBell.@Nullable Ear ear;
    /** Who reads this as one of those who are in; nobody for others. */
    private transient @Nullable ActorId within;

    RoomView(
            RoomCatalogue catalogue,
            RoomPeople people,
            RoomBell bell,
            ObjectProvider<Panel<RoomId>> panels,
            ObjectProvider<PageAction> actions) {
        this.catalogue = catalogue;
        this.people = people;
        this.bell = bell;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt((Panel<RoomId> p) -> p.order()))
                .toList();
        this.others = actions;
        addClassName("room-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new RoomId(event.getRouteParameters().get("room").orElse(""));
        show(id);
    }

    private void show(RoomId room) {
        show(catalogue.known(room));
    }

    private void show(Room room) {
        removeAll();
        titled(room.title());
        reachedBy(new Crumb(say("title"), RoomWords.ROOMS));
        var standing = catalogue.standing(room);
        within = standing.state() == RoomState.MEMBER ? standing.person() : null;
        add(header(room, standing));
        var main = new Div();
        main.addClassNames("stack", "room-main");
        if (!room.goesOn() && standing.reads()) {
            main.add(outcome(room));
        }
        if (!room.settings().purpose().isBlank()) {
            main.add(purpose(room));
        }
        if (standing.reads()) {
            addPanels(main, room.id(), false);
        } else {
            main.add(closed(room, standing));
        }
        addPanels(main, room.id(), true);
        aside = new RoomAside(catalogue, room, standing.reads() && standing.signedIn());
        var split = new Div(main, aside);
        split.addClassName("split");
        add(split);
    }

    private void addPanels(Div main, RoomId room, boolean foot) {
        panels.stream()
                .filter(p -> p.order() >= FOOT == foot && p.appliesTo(room))
                .map(p -> p.content(room))
                .forEach(main::add);
    }

    private PageHeader header(Room room, Standing standing) {
        var header = new PageHeader(room.title()).above(RoomWords.badges(room));
        var line = new Div(Glyph.LINK.icon());
        line.addClassNames("row", "room-host");
        catalogue
                .door(room.host())
                .ifPresentOrElse(
                        door -> line.add(
                                new Span(say("host." + room.host().kind().code())),
                                new Anchor(door.path(), door.name().in(getLocale()))),
                        () -> line.add(new Span(RoomWords.host(room))));
        header.below(line);
        var about = RoomWords.about(room);
        if (about.getComponentCount() > 0) {
            header.below(about);
        }
        var actions = new ArrayList<Component>();
        if (standing.facilitates()) {
            actions.add(RoomWords.button(RoomWords.desk(room.id()), Glyph.PENCIL, say("desk.go")));
        }
        actions.addAll(PageAction.all(others, Rooms.KIND, room.id()));
        if (standing.reads()) {
            actions.add(door(room, standing));
        }
        return header.actions(actions.toArray(Component[]::new));
    }

    private DoorButton door(Room room, Standing standing) {
        return new DoorButton(people, room, standing, () -> again(room.id()));
    }

    /** Shows the room anew, or the list where it is nothing of the reader's any more. */
    private void again(RoomId room) {
        try {
            show(room);
        } catch (org.intreccio.kernel.NotFound gone) {
            getUI().ifPresent(ui -> ui.navigate(RoomWords.ROOMS));
        }
    }

    private static Component purpose(Room room) {
        var text = new MarkdownText(room.settings().purpose());
        text.addClassName("room-purpose");
        return text;
    }

    private static Component outcome(Room room) {
        var story = new Article(new H2(say("outcome.title")), new MarkdownText(room.outcome()));
        story.addClassNames("card", "featured", "stack", "room-outcome");
        return story;
    }

    private Component closed(Room room, Standing standing) {
        var state = standing.state();
        var key = room.goesOn() ? "closed." + (state == null ? room.access().code() : state.code()) : "closed.finished";
        return new EmptyState(say(key), say(key + ".why")).action(door(room, standing));
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        var ui = attachEvent.getUI();
        var room = id;
        if (room != null) {
            ear = bell.listen(room, () -> {
                var _ = ui.access(() -> hear(ui, room));
            });
        }
    }

    /** Runs on nobody's behalf: shows who is in to those who might read it before, and sends away whoever was taken out. */
    private void hear(UI ui, RoomId room) {
        var all = catalogue.participants(room);
        var me = within;
        if (me != null && all.stream().map(Participant::actor).noneMatch(me::equals)) {
            ui.getPage().reload();
        } else if (aside != null) {
            aside.show(all);
        }
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        if (ear != null) {
            ear.close();
            ear = null;
        }
        super.onDetach(detachEvent);
    }
}
