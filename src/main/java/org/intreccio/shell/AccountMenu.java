package org.intreccio.shell;

import com.vaadin.flow.component.html.Div;

/** Who one is here. */
final class AccountMenu extends Div {

    AccountMenu() {
        addClassName("account");
    }
}
