package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that another room adds under the form of the sign-in page: a further way in, or help with the form. A Spring bean. */
public interface SignInWay {

    /**
     * What is shown; nothing where there is none.
     *
     * @param goal the address inside the portal to go on to once signed in
     */
    Optional<Component> shown(String goal);

    /** Where it stands: lower comes first. */
    int order();
}
