package org.intreccio.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A real form around the fields, by which browsers and password managers know a sign-in. It is never sent itself. */
@Tag("form")
class Form extends HtmlContainer {

    Form() {
        getElement().addEventListener("submit", e -> {}).preventDefault();
        getElement().setAttribute("novalidate", true);
    }
}
