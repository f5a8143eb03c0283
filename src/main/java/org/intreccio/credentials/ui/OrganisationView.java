package org.intreccio.credentials.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import org.intreccio.credentials.SingleSignOn;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.SignIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;
import org.intreccio.web.PublicAddress;

/** Where an organisation's provider sends the browser back to: leads on, or says why not. */
@Route(SingleSignOn.PAGE)
@OpenToAll
class OrganisationView extends Doorway implements BeforeEnterObserver {

    private final transient SingleSignOn signOn;
    private final transient CurrentUser currentUser;
    private final transient PublicAddress address;

    OrganisationView(SingleSignOn signOn, CurrentUser currentUser, PublicAddress address) {
        this.signOn = signOn;
        this.currentUser = currentUser;
        this.address = address;
        say("credentials.error.sign-on");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = VaadinSession.getCurrent();
        var journey = session.getAttribute(SingleSignOn.Journey.class);
        session.setAttribute(SingleSignOn.Journey.class, null);
        if (journey == null) {
            return;
        }
        try {
            var answer = address.of(event.getLocation().getPathWithQueryParameters());
            switch (signOn.finish(journey, answer, getLocale())) {
                case SignIn.Entry.In in -> {
                    currentUser.language().ifPresent(session::setLocale);
                    event.forwardToUrl(journey.goal());
                }
                case SignIn.Entry.More more -> event.forwardTo(more.path(), QueryParameters.of("back", journey.goal()));
            }
        } catch (DomainException refusal) {
            show(
                    getTranslation("credentials.sign-on.title"),
                    Notices.sentence(refusal),
                    way(getTranslation("credentials.to-sign-in"), "sign-in"));
        }
    }

    private void say(String key) {
        show(
                getTranslation("credentials.sign-on.title"),
                getTranslation(key),
                way(getTranslation("credentials.to-sign-in"), "sign-in"));
    }
}
