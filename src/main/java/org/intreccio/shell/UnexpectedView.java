package org.intreccio.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.intreccio.identity.OpenToAll;

/** Something that nobody expected: logged whole, and told with the code under which it is found in the log. */
@ParentLayout(MainLayout.class)
@OpenToAll
class UnexpectedView extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var code = Trouble.log(error.getCaughtException());
        say("500", getTranslation("shell.failed.title"), getTranslation("kernel.error.unexpected", code));
        var again = event.getLocation().getPathWithQueryParameters();
        way(getTranslation("shell.failed.again"), again);
        way(getTranslation("shell.home.go"), "");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
