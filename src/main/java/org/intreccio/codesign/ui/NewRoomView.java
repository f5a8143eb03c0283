package org.intreccio.codesign.ui;

import static org.intreccio.codesign.ui.RoomWords.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.UUID;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomHost;
import org.intreccio.codesign.Rooms;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** Opens a room on a call, a proposal, a project or in a space; the address says on which. */
@Route(NewRoomView.PATH)
@ForSignedIn
@CssImport("./styles/rooms.css")
class NewRoomView extends Page implements BeforeEnterObserver {

    static final String PATH = RoomWords.ROOMS + "/new";
    static final String ON = "on";

    private final transient Rooms rooms;
    private final transient RoomCatalogue catalogue;
    private final transient Vocabulary vocabulary;
    private final String key = UUID.randomUUID().toString();

    NewRoomView(Rooms rooms, RoomCatalogue catalogue, Vocabulary vocabulary) {
        this.rooms = rooms;
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        titled(say("new.title"));
        reachedBy(new Crumb(say("title"), RoomWords.ROOMS));
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(say("new.title")).lead(say("new.lead")));
        var on = event.getLocation().getQueryParameters().getSingleParameter(ON).orElse("");
        var door = door(on);
        if (door.isEmpty()) {
            add(new EmptyState(say("new.where"), say("new.where.why")).action(say("new.where.go"), "challenges"));
        } else if (!door.get().opens()) {
            add(new EmptyState(say("new.not-here"), say("error.no-host"))
                    .action(say("new.back"), door.get().path()));
        } else {
            add(form(door.get()));
        }
    }

    private Optional<RoomCatalogue.Door> door(String on) {
        try {
            return on.isBlank() ? Optional.empty() : catalogue.door(RoomHost.of(on));
        } catch (DomainException noHost) {
            return Optional.empty();
        }
    }

    private Div form(RoomCatalogue.Door door) {
        var host = new Div(
                Glyph.LINK.icon(),
                new Span(say("new.on." + door.host().kind().code())),
                new Anchor(door.path(), door.name().in(getLocale())));
        host.addClassNames("row", "room-host");
        var form = new RoomForm(vocabulary, door.open(), false);
        form.addComponentAsFirst(host);
        var open = new Button(say("new.save"), click -> open(door.host(), form));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        open.addClickListener(click -> open.setEnabled(true));
        form.add(open);
        return form;
    }

    private void open(RoomHost host, RoomForm form) {
        try {
            var room = rooms.open(host, form.read(), key);
            getUI().ifPresent(ui -> ui.navigate(RoomWords.page(room.id())));
            Notices.done(say("new.done", room.title()));
        } catch (DomainException refusal) {
            Notices.refused(refusal, form.fields());
        }
    }
}
