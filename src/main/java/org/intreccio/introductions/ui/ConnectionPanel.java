package org.intreccio.introductions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.introductions.ways.Connections;
import org.intreccio.introductions.ways.WarmPath;
import org.intreccio.recommendation.NodeLabels;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;

/** On an actor's page: how the one on whose behalf the reader acts is connected with it, and the way to an introduction. */
@org.springframework.stereotype.Component
class ConnectionPanel implements Panel<ActorId> {

    private final Connections connections;
    private final CurrentActor currentActor;
    private final NodeLabels labels;

    ConnectionPanel(Connections connections, CurrentActor currentActor, NodeLabels labels) {
        this.connections = connections;
        this.currentActor = currentActor;
        this.labels = labels;
    }

    @Override
    public boolean appliesTo(ActorId id) {
        return currentActor.find().filter(me -> !me.id().equals(id)).isPresent();
    }

    @Override
    public Component content(ActorId id) {
        var me = currentActor.require();
        var section = new PageSection(Shown.say("introductions.connected"));
        var paths = connections.between(me.id(), id);
        if (paths.isEmpty()) {
            section.add(Shown.soft(
                    connections.stillReading()
                            ? Shown.say("introductions.reading")
                            : Shown.say("introductions.connected.not", me.name())));
        } else {
            section.add(new Paragraph(Shown.say(
                    "introductions.connected.by", paths.getFirst().between().size())));
            section.add(lines(paths));
        }
        var all = new Anchor(
                ConnectionsView.address(me.id(), id),
                Shown.say(connections.speaksFor(id) ? "introductions.connected.see" : "introductions.connected.ask"));
        all.addClassNames("button-link", "quiet");
        section.add(new Div(all));
        return section;
    }

    private Component lines(List<WarmPath> paths) {
        var drawn = new PathLines(connections, labels, paths);
        var lines = new Div();
        lines.addClassName("stack");
        paths.forEach(path -> lines.add(drawn.line(path)));
        return lines;
    }

    @Override
    public int order() {
        return 5;
    }
}
