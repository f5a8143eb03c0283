package org.intreccio.introductions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.OpenToAll;
import org.intreccio.introductions.Introductions;
import org.intreccio.introductions.ways.Connections;
import org.intreccio.introductions.ways.WarmPath;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.recommendation.NodeLabels;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** How two actors are connected, for everybody; for whoever acts for the first, also who could introduce it to the other. */
@Route("connections/:from/:to")
@OpenToAll
class ConnectionsView extends Page implements BeforeEnterObserver {

    private final transient Connections connections;
    private final transient Introductions introductions;
    private final transient CurrentActor currentActor;
    private final transient NodeLabels labels;

    ConnectionsView(
            Connections connections, Introductions introductions, CurrentActor currentActor, NodeLabels labels) {
        this.connections = connections;
        this.introductions = introductions;
        this.currentActor = currentActor;
        this.labels = labels;
    }

    static String address(ActorId from, ActorId to) {
        return "connections/" + from + "/" + to;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var from = connections.end(id(event.getRouteParameters().get("from").orElse("")));
        var to = connections.end(id(event.getRouteParameters().get("to").orElse("")));
        show(from, to);
    }

    private static ActorId id(String text) {
        try {
            return new ActorId(text);
        } catch (InvalidValue e) {
            throw NotFound.of("introductions.error.no-actor", text);
        }
    }

    void show(ActorCard from, ActorCard to) {
        removeAll();
        var title = getTranslation("introductions.connections", from.name(), to.name());
        titled(title);
        reachedBy(new Crumb(to.name(), "actors/" + to.id()));
        add(new PageHeader(title).lead(getTranslation("introductions.connections.lead")));
        var paths = connections.between(from.id(), to.id());
        if (paths.isEmpty()) {
            add(connections.stillReading() ? reading() : none());
        } else {
            add(drawn(title, paths));
        }
        if (connections.speaksFor(from.id()) && !connections.speaksFor(to.id()) && !connections.stillReading()) {
            add(introducers(from, to));
        }
    }

    private EmptyState reading() {
        return new EmptyState(getTranslation("introductions.reading"), getTranslation("introductions.reading.why"));
    }

    private EmptyState none() {
        return new EmptyState(
                        getTranslation("introductions.connections.none"),
                        getTranslation("introductions.connections.none.why"))
                .action(getTranslation("introductions.connections.partners"), "partners");
    }

    private Component drawn(String title, List<WarmPath> paths) {
        var lines = new PathLines(connections, labels, paths);
        var frame = new Div(lines.picture(title));
        frame.addClassName("canvas");
        var list = new OrderedList();
        list.addClassName("result-list");
        paths.forEach(path -> list.add(item(lines, path)));
        return new PageSection(getTranslation("introductions.ways"), frame, list);
    }

    private ListItem item(PathLines lines, WarmPath path) {
        var body = new Div(lines.line(path), Shown.soft(strength(path)));
        body.addClassName("stack");
        var item = new ListItem(body);
        item.addClassName("result");
        return item;
    }

    private String strength(WarmPath path) {
        var percent = String.format(Locale.ROOT, "%d", Math.max(1, Math.round(path.strength() * 100)));
        return getTranslation("introductions.strength", path.between().size(), percent);
    }

    private Component introducers(ActorCard from, ActorCard to) {
        var paths = connections.introducers(from.id(), to.id());
        var section = new PageSection(getTranslation("introductions.introducers"));
        if (paths.isEmpty()) {
            section.add(new Paragraph(getTranslation("introductions.introducers.none", from.name(), to.name())));
        } else {
            section.add(new Paragraph(getTranslation("introductions.introducers.how")));
            var lines = new PathLines(connections, labels, paths);
            var list = new OrderedList();
            list.addClassName("result-list");
            paths.forEach(path -> list.add(introducer(lines, path, from, to)));
            section.add(list);
        }
        others(section, from, to);
        return section;
    }

    private ListItem introducer(PathLines lines, WarmPath path, ActorCard from, ActorCard to) {
        var first = path.stops().get(1).name();
        var ask = new Button(
                getTranslation("introductions.ask", first),
                click -> new AskDialog(introductions, from, to, path).open());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(lines.line(path), new Div(ask));
        body.addClassName("stack");
        var item = new ListItem(body);
        item.addClassName("result");
        return item;
    }

    /** Whoever acts for several may be closer as another one. */
    private void others(PageSection section, ActorCard from, ActorCard to) {
        var row = new Div();
        row.addClassName("row");
        currentActor.choices().stream()
                .filter(c -> !c.id().equals(from.id()))
                .forEach(c ->
                        row.add(new Anchor(address(c.id(), to.id()), getTranslation("introductions.as", c.name()))));
        if (row.getComponentCount() > 0) {
            section.add(row);
        }
    }
}
