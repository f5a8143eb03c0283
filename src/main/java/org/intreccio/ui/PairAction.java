package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.intreccio.kernel.TypedId;

/** Something that one room lets people do with two things of another room's page, such as an actor and a partner of it: a Spring bean. */
public interface PairAction {

    /** The link or button; nothing where the reader of now can do nothing with these two. */
    Optional<Component> on(TypedId one, TypedId other);
}
