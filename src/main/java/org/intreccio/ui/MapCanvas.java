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
import org.jspecify.annotations.Nullable;

/**
 * Draws points on a map whose shapes are shipped with the portal: no tile is asked from another host unless {@link #setTiles} names one.
 * Near points gather; a table of them is one click away. Its height is the CSS size {@code --map-height}.
 */
@Tag("intreccio-map")
@JsModule("./elements/intreccio-map.ts")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "@types/leaflet", version = "1.9.22", dev = true)
@NpmPackage(value = "topojson-client", version = "3.1.0")
@NpmPackage(value = "@types/topojson-client", version = "3.1.5", dev = true)
@NpmPackage(value = "world-atlas", version = "2.0.2")
public final class MapCanvas extends Picture {

    /**
     * One point.
     *
     * @param kind a {@link Mark#label()}
     * @param count how many things stand there, when it is more than one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(
            String id,
            String label,
            String kind,
            double lat,
            double lon,
            @Nullable String href,
            @Nullable Long count) {

        /** A point that leads somewhere. */
        public static Point of(String id, String label, Mark mark, double lat, double lon, String href) {
            return new Point(id, label, mark.label(), lat, lon, href, null);
        }
    }

    public MapCanvas() {
        super(
                "map",
                List.of(
                        "help",
                        "showTable",
                        "showMap",
                        "zoomIn",
                        "zoomOut",
                        "fit",
                        "name",
                        "kind",
                        "place",
                        "cluster",
                        "empty",
                        "open",
                        "attribution"));
    }

    /** Shows these points in place of what stood there, and all of them in view unless a centre is set. */
    public void show(List<Point> points) {
        getElement().setPropertyList("points", points);
    }

    /** Looks at this place. Zoom 5 shows Italy, 11 a city. */
    public void lookAt(double lat, double lon, double zoom) {
        getElement().setPropertyList("center", List.of(lat, lon));
        getElement().setProperty("zoom", zoom);
    }

    /** Draws tiles of another host under the points, with the attribution it asks for. */
    public void setTiles(String url, String attribution) {
        getElement().setProperty("tileUrl", url);
        getElement().setProperty("tileAttribution", attribution);
    }

    public Registration addPointSelectedListener(ComponentEventListener<PointSelected> listener) {
        return addListener(PointSelected.class, listener);
    }

    /** Hears what a person has moved the map to. */
    public Registration addBoundsChangedListener(ComponentEventListener<BoundsChanged> listener) {
        return addListener(BoundsChanged.class, listener);
    }

    /** A person chose a point. */
    @DomEvent("point-selected")
    public static class PointSelected extends ComponentEvent<MapCanvas> {

        private final String id;

        public PointSelected(MapCanvas source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** A person moved the map. */
    @DomEvent("bounds-changed")
    public static class BoundsChanged extends ComponentEvent<MapCanvas> {

        private final transient Bounds bounds;

        public BoundsChanged(
                MapCanvas source,
                boolean fromClient,
                @EventData("event.detail.south") double south,
                @EventData("event.detail.west") double west,
                @EventData("event.detail.north") double north,
                @EventData("event.detail.east") double east) {
            super(source, fromClient);
            this.bounds = new Bounds(south, west, north, east);
        }

        public Bounds bounds() {
            return bounds;
        }
    }

    /** What part of the world is in view, in degrees. */
    public record Bounds(double south, double west, double north, double east) {}
}
