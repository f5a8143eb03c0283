package org.intreccio.introductions.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.intreccio.introductions.ways.Connections;
import org.intreccio.introductions.ways.WarmPath;
import org.intreccio.network.NodeRef;
import org.intreccio.recommendation.NodeLabels;
import org.intreccio.ui.Mark;
import org.intreccio.ui.NetworkCanvas;
import org.intreccio.ui.PathLine;
import org.jspecify.annotations.Nullable;

/** Draws ways between two actors: each as a thread with the projects that tie, or all of them as one network with its table. */
final class PathLines {

    private final Connections connections;
    private final List<WarmPath> paths;
    private final Map<NodeRef, String> labels;

    PathLines(Connections connections, NodeLabels labels, List<WarmPath> paths) {
        this.connections = connections;
        this.paths = paths;
        var projects = new HashSet<NodeRef>();
        paths.forEach(path -> path.ties().stream()
                .map(WarmPath.Tie::project)
                .filter(Objects::nonNull)
                .forEach(projects::add));
        this.labels = labels.ofNodes(projects, UI.getCurrent().getLocale());
    }

    /** One way as a thread. */
    PathLine line(WarmPath path) {
        var steps = new ArrayList<PathLine.Step>();
        for (int i = 0; i < path.stops().size(); i++) {
            var tie = i < path.ties().size() ? path.ties().get(i) : null;
            actor(steps, path.stops().get(i), tie);
        }
        return new PathLine(
                Shown.say(
                        "introductions.path",
                        paths.indexOf(path) + 1,
                        path.stops().getFirst().name(),
                        path.stops().getLast().name()),
                steps);
    }

    private void actor(List<PathLine.Step> steps, NodeRef actor, WarmPath.@Nullable Tie tie) {
        var project = tie == null ? null : tie.project();
        steps.add(
                PathLine.Step.of(mark(actor), actor.name(), "/actors/" + actor.id(), tie == null ? null : words(tie)));
        if (tie != null && project != null) {
            steps.add(PathLine.Step.of(
                    Mark.PROJECT, name(project), "/projects/" + project.id(), Shown.say("introductions.via.with")));
        }
    }

    private static String words(WarmPath.Tie tie) {
        return switch (tie.how()) {
            case WORKED_TOGETHER -> Shown.say("introductions.via.worked", tie.projects());
            case BELONG_TOGETHER -> Shown.say("introductions.via.belong");
            case WERE_INTRODUCED -> Shown.say("introductions.via.introduced");
        };
    }

    /** All ways in one picture. */
    NetworkCanvas picture(String title) {
        var nodes = new java.util.LinkedHashMap<String, NetworkCanvas.Node>();
        var edges = new java.util.LinkedHashSet<NetworkCanvas.Edge>();
        for (var path : paths) {
            for (int i = 0; i < path.stops().size(); i++) {
                var stop = path.stops().get(i);
                var node = NetworkCanvas.Node.of(stop.id(), stop.name(), mark(stop), "/actors/" + stop.id());
                var end = i == 0 || i == path.stops().size() - 1;
                nodes.putIfAbsent(stop.id(), end ? node.focused() : node);
                if (i > 0) {
                    edges.add(edge(path.stops().get(i - 1), stop, path.ties().get(i - 1)));
                }
            }
        }
        var canvas = new NetworkCanvas();
        canvas.setTitle(title);
        canvas.setDescription(Shown.say("introductions.picture", nodes.size(), edges.size()));
        canvas.setTies(Map.of(
                WarmPath.How.WORKED_TOGETHER.name(), Shown.say("introductions.tie.worked"),
                WarmPath.How.BELONG_TOGETHER.name(), Shown.say("introductions.via.belong"),
                WarmPath.How.WERE_INTRODUCED.name(), Shown.say("introductions.via.introduced")));
        canvas.show(List.copyOf(nodes.values()), List.copyOf(edges));
        return canvas;
    }

    private NetworkCanvas.Edge edge(NodeRef one, NodeRef other, WarmPath.Tie tie) {
        var project = tie.project();
        return new NetworkCanvas.Edge(
                one.id(),
                other.id(),
                project == null ? words(tie) : name(project),
                tie.closeness(),
                tie.how().name());
    }

    private String name(NodeRef project) {
        return labels.getOrDefault(project, project.name());
    }

    private Mark mark(NodeRef actor) {
        return connections.kindOf(actor).map(kind -> Mark.of(kind.name())).orElse(Mark.INSTITUTION);
    }
}
