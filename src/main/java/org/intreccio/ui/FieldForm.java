package org.intreccio.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A real form around the fields, by which browsers and password managers know a sign-in. It is never sent itself. */
@Tag("form")
public class FieldForm extends HtmlContainer {

    @SuppressWarnings("this-escape") // Vaadin's elements are ready once the container is.
    public FieldForm() {
        getElement().addEventListener("submit", e -> {}).preventDefault();
        getElement().setAttribute("novalidate", true);
    }
}
