package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A quiet line above every page: a Spring bean of the room that has something to say. Asked on every page, so it must be cheap. */
public interface Banner {

    /** What is said to the reader of now; nothing most of the time. */
    Optional<Component> content();

    /** Where it stands: lower comes first. */
    int order();
}
