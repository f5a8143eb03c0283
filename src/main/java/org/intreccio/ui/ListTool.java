package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;

/** Something that one room lets people do with the list of another room's page: a Spring bean, shown among the list's controls. */
public interface ListTool {

    /**
     * The button; nothing where the reader of now can do nothing.
     *
     * @param list the path of the page: {@code directory}
     * @param query what is asked now, as it stands in the address after the question mark
     */
    Optional<Component> on(String list, Supplier<String> query);
}
