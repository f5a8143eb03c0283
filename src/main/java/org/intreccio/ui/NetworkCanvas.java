package org.intreccio.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws a network of actors, projects and what joins them; thousands of nodes are fine. Walked with the arrow keys, with a table of
 * its nodes and ties one click away. Its height is the CSS size {@code --graph-height}.
 */
@Tag("intreccio-graph")
@JsModule("./elements/intreccio-graph.ts")
@NpmPackage(value = "cytoscape", version = "3.34.4")
public final class NetworkCanvas extends Picture {

    /** How the nodes are placed: around one of them, by their ties, or one after the other. */
    public enum Layout {
        EGO,
        NETWORK,
        PATH
    }

    /**
     * One node.
     *
     * @param kind a {@link Mark#label()}
     * @param href where opening it leads
     * @param weight how large it is, relative to the others
     * @param community told apart by colour when {@link #setByCommunity} is on
     * @param focus whether it is the one the picture is about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Node(
            String id,
            String label,
            String kind,
            @Nullable String href,
            @Nullable Double weight,
            @Nullable Integer community,
            boolean focus) {

        /** A node that leads somewhere. */
        public static Node of(String id, String label, Mark mark, String href) {
            return new Node(id, label, mark.label(), href, null, null, false);
        }

        /** The same node, of this size. */
        public Node weighing(double weight) {
            return new Node(id, label, kind, href, weight, community, focus);
        }

        /** The same node in this community. */
        public Node in(int community) {
            return new Node(id, label, kind, href, weight, community, focus);
        }

        /** The same node as the one the picture is about. */
        public Node focused() {
            return new Node(id, label, kind, href, weight, community, true);
        }
    }

    /**
     * One tie between two nodes.
     *
     * @param label its words, already translated
     * @param type its kind, named in words by {@link #setTies}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Edge(
            String source,
            String target,
            @Nullable String label,
            @Nullable Double weight,
            @Nullable String type) {

        /** A tie with words of its own. */
        public static Edge of(String source, String target, String label) {
            return new Edge(source, target, label, null, null);
        }
    }

    private Map<String, String> ties = Map.of();

    public NetworkCanvas() {
        super(
                "graph",
                List.of(
                        "help",
                        "showTable",
                        "showGraph",
                        "zoomIn",
                        "zoomOut",
                        "fit",
                        "legend",
                        "nodes",
                        "edges",
                        "name",
                        "kind",
                        "community",
                        "from",
                        "to",
                        "relation",
                        "neighbours",
                        "empty",
                        "path",
                        "joined"));
        setLayout(Layout.NETWORK);
    }

    /** Draws these nodes and ties in place of what stood there. */
    public void show(List<Node> nodes, List<Edge> edges) {
        getElement().setPropertyList("nodes", nodes);
        getElement().setPropertyList("edges", edges);
    }

    public void setLayout(Layout layout) {
        getElement().setProperty("layout", layout.name().toLowerCase(Locale.ROOT));
    }

    /** Fills nodes by community; their shape still tells their kind. */
    public void setByCommunity(boolean byCommunity) {
        getElement().setProperty("byCommunity", byCommunity);
    }

    public void setLegend(boolean legend) {
        getElement().setProperty("legend", legend);
    }

    /** Marks one node as selected; an empty id marks none. */
    public void select(String id) {
        getElement().setProperty("selected", id);
    }

    /** Gives the words of the types of ties, already translated. */
    public void setTies(Map<String, String> ties) {
        this.ties = Map.copyOf(ties);
        if (isAttached()) {
            say();
        }
    }

    @Override
    protected void addLabels(Map<String, Object> labels) {
        labels.put("types", ties);
    }

    /** Hears which node is selected; the id is empty when none is. */
    public Registration addNodeSelectedListener(ComponentEventListener<NodeSelected> listener) {
        return addListener(NodeSelected.class, listener);
    }

    /** A person chose a node. */
    @DomEvent("node-selected")
    public static class NodeSelected extends ComponentEvent<NetworkCanvas> {

        private final String id;

        public NodeSelected(NetworkCanvas source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
