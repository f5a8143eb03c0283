package org.intreccio.codesign.ui;

import static org.intreccio.codesign.ui.RoomWords.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomId;
import org.intreccio.codesign.RoomPeople;
import org.intreccio.codesign.Rooms;
import org.intreccio.directory.ActorSearch;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.Refused;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** Where those who facilitate a room let people in, share its care, choose how it works and say what came of it. */
@Route(RoomWords.ROOMS + "/:room/" + RoomDeskView.DESK)
@ForSignedIn
@CssImport("./styles/rooms.css")
class RoomDeskView extends Page implements BeforeEnterObserver {

    static final String DESK = "desk";

    private final transient RoomCatalogue catalogue;
    private final transient Rooms rooms;
    private final transient RoomPeople people;
    private final transient ActorSearch search;
    private final transient Vocabulary vocabulary;
    private final Div head = new Div();
    private final Div ending = new Div();
    private final Div settings = new Div();
    private final Div clash = new Div();

    RoomDeskView(RoomCatalogue catalogue, Rooms rooms, RoomPeople people, ActorSearch search, Vocabulary vocabulary) {
        this.catalogue = catalogue;
        this.rooms = rooms;
        this.people = people;
        this.search = search;
        this.vocabulary = vocabulary;
        narrow();
        clash.addClassNames("note", "warn", "stack");
        clash.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var room = catalogue.known(
                new RoomId(event.getRouteParameters().get("room").orElse("")));
        if (!catalogue.mayFacilitate(room.id())) {
            throw Refused.notAllowed("codesign.error.not-yours");
        }
        show(room);
    }

    private void show(Room room) {
        removeAll();
        titled(say("desk.title", room.title()));
        reachedBy(new Crumb(say("title"), RoomWords.ROOMS), new Crumb(room.title(), RoomWords.page(room.id())));
        showState(room);
        showSettings(room);
        var inside = new PeoplePart(catalogue, people, room);
        add(
                head,
                new PageSection(say("desk.waiting"), new WaitingPart(catalogue, people, room, search, inside::show)),
                new PageSection(say("desk.people"), inside),
                new PageSection(say("desk.settings"), settings),
                new PageSection(say("desk.ending"), ending));
    }

    /** Draws anew what finishing and reopening change; what is being typed in the settings stays. */
    private void showState(Room room) {
        var look = RoomWords.button(RoomWords.page(room.id()), Glyph.EYE, say("desk.look"));
        head.removeAll();
        head.add(new PageHeader(room.title())
                .above(RoomWords.badges(room))
                .lead(say("desk.lead"))
                .actions(look));
        ending.removeAll();
        ending.add(new EndingPart(rooms, room, () -> again(room.id())));
    }

    private void again(RoomId room) {
        catalogue.find(room).ifPresent(this::showState);
    }

    private void showSettings(Room room) {
        var open = catalogue.door(room.host()).filter(RoomCatalogue.Door::open).isPresent();
        var form = new RoomForm(vocabulary, open, true);
        form.show(room.settings());
        clash.removeAll();
        clash.setVisible(false);
        var save = new Button(say("desk.save"), click -> save(room.id(), room.version(), form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(clash, save);
        settings.removeAll();
        settings.add(form);
    }

    private void save(RoomId room, long read, RoomForm form) {
        try {
            switch (rooms.change(room, read, form.read())) {
                case Rooms.Edit.Saved saved -> {
                    Notices.done(say("desk.saved"));
                    showState(saved.room());
                    showSettings(saved.room());
                }
                case Rooms.Edit.Clash other -> clash(other.room(), form);
            }
        } catch (DomainException refusal) {
            Notices.refused(refusal, form.fields());
        }
    }

    /** Keeps all that was typed and lets one choose which stands. */
    private void clash(Room current, RoomForm form) {
        var mine = new Button(say("desk.clash.mine"), click -> save(current.id(), current.version(), form));
        var theirs = new Button(say("desk.clash.theirs"), click -> {
            showState(current);
            showSettings(current);
        });
        var buttons = new Div(mine, theirs);
        buttons.addClassName("actions");
        clash.removeAll();
        clash.add(
                new Paragraph(say("desk.clash")),
                new Paragraph(say(
                        "desk.clash.now",
                        current.title(),
                        say("access." + current.access().code()))),
                buttons);
        clash.setVisible(true);
    }
}
