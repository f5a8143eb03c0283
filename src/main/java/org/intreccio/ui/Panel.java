package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import org.intreccio.kernel.TypedId;

/**
 * A part that one room adds to another room's page: a Spring bean, collected by the page of the thing it is about. The page
 * knows no panel, and a panel knows only the id.
 *
 * @param <I> the id of what the page is about
 */
public interface Panel<I extends TypedId> {

    /** Whether there is something to show here to the reader of now. */
    boolean appliesTo(I id);

    /** What is shown, with its own heading. */
    Component content(I id);

    /** Where it stands among the panels: lower comes first. */
    int order();
}
