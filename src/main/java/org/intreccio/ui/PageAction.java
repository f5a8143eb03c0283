package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intreccio.kernel.TypedId;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Something that one room lets people do with the thing of another room's page: a Spring bean, shown beside the page's title. Small:
 * a button or a link; what needs more room is a {@link Panel}.
 */
public interface PageAction {

    /**
     * The button; nothing where the reader of now can do nothing with such a thing.
     *
     * @param kind what kind of thing the page is about: {@code actor}, {@code project}, {@code space}
     */
    Optional<Component> on(String kind, TypedId id);

    /** Where it stands among the actions: lower comes first. */
    int order();

    /** The buttons of all rooms for this thing, in order. */
    static List<Component> all(ObjectProvider<PageAction> actions, String kind, TypedId id) {
        return actions.stream()
                .sorted((a, b) -> Integer.compare(a.order(), b.order()))
                .flatMap(action -> Stream.ofNullable(action.on(kind, id).orElse(null)))
                .toList();
    }
}
