package org.intreccio.threads.ui;

import static org.intreccio.threads.ui.Say.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.ReturnPath;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.threads.RoomPresence;
import org.intreccio.threads.RoomThread;
import org.intreccio.threads.ThreadId;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.Panel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One thread of a room, live: what is said, who is here, where one says something oneself, and what other rooms add to it. */
@Route("threads/:thread")
@OpenToAll
@CssImport("./styles/threads.css")
class ThreadView extends Page implements BeforeEnterObserver {

    private final transient ThreadDesk desk;
    private final transient List<Panel<ThreadId>> panels;
    private final Span here = new Span();
    private transient @Nullable RoomThread thread;
    private transient RoomPresence.@Nullable Visit visit;

    ThreadView(ThreadDesk desk, ObjectProvider<Panel<ThreadId>> panels) {
        this.desk = desk;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt((Panel<ThreadId> p) -> p.order()))
                .toList();
        addClassName("thread-page");
        here.addClassNames("soft", "presence");
        here.getElement().setAttribute("role", "status");
    }

    static String address(ThreadId thread) {
        return "threads/" + thread;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("thread").orElse("");
        var found = desk.catalogue.see(id(asked));
        var to = found.goneTo();
        if (to != null) {
            event.forwardTo(address(to));
            return;
        }
        thread = found;
        show(
                found,
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("type")
                        .orElse(""));
    }

    private static ThreadId id(String asked) {
        try {
            return new ThreadId(asked);
        } catch (InvalidValue noId) {
            throw NotFound.of("threads.error.unknown", asked);
        }
    }

    private void show(RoomThread found, String type) {
        removeAll();
        var room = desk.catalogue.room(found);
        var standing = desk.rooms.standing(room);
        titled(found.title());
        reachedBy(new Crumb(getTranslation("codesign.title"), "rooms"), new Crumb(room.title(), "rooms/" + room.id()));
        var talk = new Talk(
                desk, found, standing.speaks() && found.goesOn(), standing.facilitates() && room.goesOn(), type);
        var keeping = new RoomLive(desk.bell, found.room(), seen -> {
            talk.refresh(seen);
            people();
        });
        var main = new Div();
        main.addClassNames("stack", "thread-main");
        var summary = found.summary();
        if (summary != null) {
            main.add(summary(found, summary));
        }
        main.add(talk, foot(room, found, standing, talk));
        panels.stream()
                .filter(p -> p.appliesTo(found.id()))
                .map(p -> p.content(found.id()))
                .forEach(main::add);
        add(header(room, found, standing, talk), main, keeping);
        people();
    }

    private PageHeader header(Room room, RoomThread found, RoomCatalogue.Standing standing, Talk talk) {
        var header = new PageHeader(found.title()).kicker(room.title());
        if (found.closedAt() != null) {
            var badge = new Span(Glyph.LOCK.icon(), new Span(say("closed")));
            badge.addClassNames("badge", "warn");
            header.above(badge);
        }
        header.below(here);
        if (standing.facilitates() && room.goesOn()) {
            header.actions(new ThreadTools(
                    desk,
                    found,
                    talk,
                    () -> desk.catalogue.of(found.room()).stream()
                            .filter(t -> t.id().equals(found.id()))
                            .findFirst()
                            .ifPresent(t -> show(t, ""))));
        }
        return header;
    }

    private Component summary(RoomThread found, RoomThread.Summary summary) {
        var box = new Div();
        box.addClassNames("summary", "stack");
        var head = new Paragraph(say("summary.head", summary.by(), Days.minute(summary.at(), getLocale())));
        head.addClassName("kicker");
        box.add(head, new MarkdownText(summary.text()));
        var later = desk.catalogue.in(found.id(), summary.upTo()).stream()
                .filter(c -> c.stands())
                .count();
        if (later > 0) {
            var since = new Paragraph(say("summary.since", later));
            since.addClassNames("soft", "small");
            box.add(since);
        }
        return box;
    }

    private Component foot(Room room, RoomThread found, RoomCatalogue.Standing standing, Talk talk) {
        if (!room.goesOn()) {
            return told(say("room-finished"));
        }
        if (!found.goesOn()) {
            return told(say("closed.why"));
        }
        if (standing.speaks()) {
            return new Composer(desk, found.room(), found.id(), null, done -> talk.refresh(true));
        }
        if (!standing.signedIn()) {
            var link = new Anchor(ReturnPath.signInFrom("/" + address(found.id())), say("sign-in"));
            link.addClassName("button-link");
            return new Div(link);
        }
        var enter = new Anchor("rooms/" + room.id(), say("enter"));
        enter.addClassName("button-link");
        return new Div(enter);
    }

    private static Component told(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var now = thread;
        if (now == null || !desk.rooms.maySpeak(now.room())) {
            return;
        }
        var ui = event.getUI();
        desk.currentActor.choices().stream()
                .filter(c -> c.myself())
                .findFirst()
                .ifPresent(me ->
                        visit = desk.presence.enter(now.room(), new RoomPresence.Person(me.id(), me.name()), () -> {
                            var _ = ui.access(this::people);
                        }));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (visit != null) {
            visit.leave();
            visit = null;
        }
    }

    // Guests neither count nor learn who is here.
    private void people() {
        var now = thread;
        if (now == null || visit == null) {
            here.setText("");
            return;
        }
        var names = desk.presence.in(now.room()).stream()
                .map(RoomPresence.Person::name)
                .collect(Collectors.joining(", "));
        here.setText(names.isEmpty() ? "" : say("here", names));
    }
}
