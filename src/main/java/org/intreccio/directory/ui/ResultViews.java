package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.SearchQuery;
import org.intreccio.directory.SearchResult;
import org.intreccio.ui.MapCanvas;
import org.intreccio.ui.Mark;

/** Shows one result in the three ways. */
final class ResultViews {

    /** More points than a person can tell apart, and few enough to send. */
    private static final int POINTS = 2_000;

    private static final int NODES = 120;

    private final ActorSearch search;
    private final ActorCatalogue catalogue;

    ResultViews(ActorSearch search, ActorCatalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
    }

    Component of(DirectoryAddress address, SearchResult found) {
        return switch (address.view()) {
            case LIST -> new ActorList(search, address.query(), found);
            case MAP -> map(address.query(), found.total());
            case NETWORK -> network(address.query(), found.total());
        };
    }

    private Component map(SearchQuery query, long total) {
        var spots = search.spots(query, POINTS);
        var map = new MapCanvas();
        map.setTitle(say("directory.map"));
        map.setDescription(say("directory.map.description", spots.size()));
        map.show(spots.stream()
                .map(s -> MapCanvas.Point.of(
                        s.id().value(),
                        s.name(),
                        Mark.of(s.kind().name()),
                        s.point().lat(),
                        s.point().lon(),
                        "/actors/" + s.id()))
                .toList());
        return canvas(map, spots.size() < total ? say("directory.map.part", spots.size(), total) : "");
    }

    private Component network(SearchQuery query, long total) {
        var best = query.text().isBlank() ? query.sortedBy(SearchQuery.Sort.CONNECTIONS) : query;
        var network = catalogue.networkAmong(search.first(best, NODES));
        var canvas = Networks.of(network, say("directory.network"));
        return canvas(
                canvas,
                network.nodes().size() < total
                        ? say("directory.network.part", network.nodes().size(), total)
                        : "");
    }

    private static Component canvas(Component picture, String note) {
        var frame = new Div(picture);
        frame.addClassNames("canvas", "directory-canvas");
        if (note.isEmpty()) {
            return frame;
        }
        var words = new Paragraph(note);
        words.addClassName("soft");
        return new Div(words, frame);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
