package org.intreccio.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws one path as a woven thread: who is joined to whom, and by what. It is its own text, so it needs no table. */
@Tag("intreccio-path")
@JsModule("./elements/intreccio-path.ts")
public final class PathLine extends Component implements HasStyle {

    /**
     * One stop of the path.
     *
     * @param kind a {@link Mark#label()}
     * @param via the words on the thread that leads to the next stop
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            String kind,
            String label,
            @Nullable String href,
            @Nullable String via) {

        /** A stop that leads somewhere, joined to the next one by these words. */
        public static Step of(Mark mark, String label, @Nullable String href, @Nullable String via) {
            return new Step(mark.label(), label, href, via);
        }
    }

    private final String name;

    /** Draws the steps; {@code name} is what the path is called to whoever cannot see it. */
    public PathLine(String name, List<Step> steps) {
        this.name = name;
        getElement().setPropertyList("steps", steps);
    }

    /** Draws the path smaller, for cards. */
    public PathLine compact() {
        getElement().setAttribute("compact", true);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "path",
                                name.isBlank() ? getTranslation("ui.graph.path") : name,
                                "joined",
                                getTranslation("ui.graph.joined"),
                                "kinds",
                                Mark.words(this::getTranslation)));
    }
}
