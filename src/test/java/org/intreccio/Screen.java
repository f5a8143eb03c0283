package org.intreccio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.AbstractStreamResource;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;

/** All that a screen would send to a browser, in words: texts, attributes, data of pictures and tables, and files it offers. */
public final class Screen {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final StringBuilder words = new StringBuilder();

    private Screen() {}

    /** What stands on the screen of the visitor on this thread. */
    public static String now() {
        var ui = UI.getCurrent();
        // The frame with the view in it does not hang on the element of the page; what lies over it does.
        var frame = ui.getInternals().getActiveRouterTargetsChain().getLast().getElement();
        var words = of(frame);
        assertThat(words).as("Something stands on every screen").isNotBlank();
        return words + of(ui.getElement());
    }

    public static String of(Element element) {
        var screen = new Screen();
        screen.read(element);
        return screen.words.toString();
    }

    private void read(Element element) {
        if (element.isTextNode()) {
            words.append(element.getText()).append('\n');
            return;
        }
        var said = new TreeMap<String, String>();
        element.getAttributeNames().forEach(name -> said.put(name, element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> said.put("." + name, String.valueOf(element.getPropertyRaw(name))));
        said.forEach((name, value) ->
                words.append(name).append('=').append(steady(value)).append('\n'));
        said.values().stream().flatMap(v -> file(v).stream()).forEach(words::append);
        element.getComponent().ifPresent(this::held);
        element.getChildren().forEach(this::read);
    }

    /** What a component holds that is sent only when a browser draws it. */
    private void held(Component component) {
        if (component instanceof Markdown text) {
            words.append(text.getContent()).append('\n');
        }
        if (component instanceof Grid<?> grid) {
            grid.getDataProvider()
                    .fetch(new Query<>(0, 200, null, null, null))
                    .forEach(row -> words.append(row).append('\n'));
        }
    }

    /** The name of a file differs each time it is offered, and the number of a part each time it is shown. */
    private static String steady(String value) {
        return value.startsWith("VAADIN/dynamic/")
                ? "VAADIN/dynamic/"
                : UUIDS.matcher(value).replaceAll("U").replaceAll("part-\\d+", "part-N");
    }

    private static Optional<String> file(String address) {
        if (!address.startsWith("VAADIN/dynamic/resource/")) {
            return Optional.empty();
        }
        return VaadinSession.getCurrent()
                .getResourceRegistry()
                .getResource(AbstractStreamResource.class, URI.create(address))
                .filter(StreamResourceRegistry.ElementStreamResource.class::isInstance)
                .map(StreamResourceRegistry.ElementStreamResource.class::cast)
                .filter(r -> r.getElementRequestHandler() instanceof DownloadHandler)
                .map(r -> content((DownloadHandler) r.getElementRequestHandler(), r.getOwner()));
    }

    private static String content(DownloadHandler handler, Element owner) {
        var response = new MockHttpServletResponse();
        try {
            handler.handleDownloadRequest(
                    new DownloadEvent(VaadinRequest.getCurrent(), answer(response), VaadinSession.getCurrent(), owner));
            return response.getContentAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VaadinResponse answer(MockHttpServletResponse response) {
        return new com.vaadin.flow.server.VaadinServletResponse(response, (com.vaadin.flow.server.VaadinServletService)
                VaadinSession.getCurrent().getService());
    }
}
