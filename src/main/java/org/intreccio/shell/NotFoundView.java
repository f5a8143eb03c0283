package org.intreccio.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.intreccio.identity.OpenToAll;

/** An address that leads nowhere. */
@ParentLayout(MainLayout.class)
@OpenToAll
class NotFoundView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        say("404", getTranslation("shell.not-found.title"), getTranslation("shell.not-found.text"));
        way(getTranslation("shell.search.go"), "search");
        way(getTranslation("shell.home.go"), "");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
