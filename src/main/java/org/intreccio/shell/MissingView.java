package org.intreccio.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.NotFound;

/** An actor, a project or another thing that is not there, or not for this reader to see. */
@ParentLayout(MainLayout.class)
@OpenToAll
class MissingView extends ErrorPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
        var missing = error.getException();
        say(
                "404",
                getTranslation("shell.missing.title"),
                getTranslation(missing.key(), missing.arguments().toArray()));
        addNote(getTranslation("shell.missing.why"));
        way(getTranslation("shell.search.go"), "search");
        way(getTranslation("shell.home.go"), "");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
