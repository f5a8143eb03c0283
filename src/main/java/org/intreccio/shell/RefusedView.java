package org.intreccio.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.ReturnPath;
import org.intreccio.kernel.Refused;

/** A page that is not for this reader; a guest is shown the way to sign in. */
@ParentLayout(MainLayout.class)
@OpenToAll
class RefusedView extends ErrorPage implements HasErrorParameter<Refused> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> error) {
        var refusal = error.getException();
        var guest = refusal.signInHelps();
        say(
                guest ? "401" : "403",
                getTranslation(guest ? "shell.refused.guest" : "shell.refused.title"),
                getTranslation(refusal.key(), refusal.arguments().toArray()));
        if (guest) {
            var here = "/" + event.getLocation().getPathWithQueryParameters();
            way(getTranslation("shell.sign-in"), ReturnPath.signInFrom(here));
        }
        way(getTranslation("shell.home.go"), "");
        return guest ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN;
    }
}
