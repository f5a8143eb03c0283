package org.intreccio.identity.ui;

import com.vaadin.flow.component.html.Input;

/** Tells password managers, and nobody else, whose password the form changes. */
class AccountName extends Input {

    AccountName(String email) {
        setValue(email);
        getElement().setAttribute("autocomplete", "username");
        getElement().setAttribute("readonly", true);
        getElement().setAttribute("hidden", true);
    }
}
