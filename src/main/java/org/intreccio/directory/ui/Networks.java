package org.intreccio.directory.ui;

import com.vaadin.flow.component.UI;
import java.util.Map;
import org.intreccio.directory.EgoNetwork;
import org.intreccio.ui.Mark;
import org.intreccio.ui.NetworkCanvas;

/** Draws actors and what joins them. */
final class Networks {

    private Networks() {}

    static NetworkCanvas of(EgoNetwork network, String title) {
        var ui = UI.getCurrent();
        var canvas = new NetworkCanvas();
        canvas.setTitle(title);
        canvas.setDescription(ui.getTranslation(
                "directory.network.description",
                network.nodes().size(),
                network.edges().size()));
        canvas.setTies(Map.of(
                "WORKED_TOGETHER", ui.getTranslation("directory.tie.worked-together"),
                "MEMBER_OF", ui.getTranslation("directory.tie.member-of")));
        canvas.show(
                network.nodes().stream().map(Networks::node).toList(),
                network.edges().stream().map(Networks::edge).toList());
        return canvas;
    }

    private static NetworkCanvas.Node node(EgoNetwork.Node node) {
        var drawn = NetworkCanvas.Node.of(
                        node.actor().value(), node.name(), Mark.of(node.kind().name()), "/actors/" + node.actor())
                .weighing(1 + Math.sqrt(node.ties()));
        return node.focus() ? drawn.focused() : drawn;
    }

    private static NetworkCanvas.Edge edge(EgoNetwork.Edge edge) {
        var together = edge.relation() == EgoNetwork.Relation.WORKED_TOGETHER;
        var words = together ? UI.getCurrent().getTranslation("directory.tie.projects", edge.projects()) : null;
        return new NetworkCanvas.Edge(
                edge.from().value(),
                edge.to().value(),
                words,
                together ? (double) edge.projects() : 1.0,
                edge.relation().name());
    }
}
