package org.intreccio.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import org.intreccio.identity.OpenToAll;

@Route("")
@OpenToAll
class HomeView extends Div {

    HomeView() {
        add(new H1("Intreccio"));
    }
}
