package org.intreccio.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.intreccio.identity.Gate;
import org.intreccio.identity.ReturnPath;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Component;

/**
 * Holds every view to the {@link Gate} before it is made. Guests are sent to the sign-in and afterwards to the exact address
 * they asked for.
 */
@Component
class RouteGate implements VaadinServiceInitListener {

    private final transient Gate gate;

    RouteGate(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::ask));
    }

    private void ask(BeforeEnterEvent event) {
        var view = event.getNavigationTarget();
        if (HasErrorParameter.class.isAssignableFrom(view)) {
            return;
        }
        switch (gate.ask(view)) {
            case PASS -> {}
            case SIGN_IN_FIRST -> event.forwardTo(SignInView.PATH, backTo(event));
            case REFUSED -> event.rerouteToError(Refused.notAllowed("kernel.error.not-allowed"), "");
        }
    }

    private static QueryParameters backTo(BeforeEnterEvent event) {
        return ReturnPath.of("/" + event.getLocation().getPathWithQueryParameters())
                .map(path -> QueryParameters.of(Entrance.BACK, path.value()))
                .orElse(QueryParameters.empty());
    }
}
