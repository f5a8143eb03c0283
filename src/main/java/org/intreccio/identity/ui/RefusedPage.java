package org.intreccio.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.ReturnPath;
import org.intreccio.kernel.Refused;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;

/** Says that a page is not this person's to see, and where to go instead. */
@OpenToAll
class RefusedPage extends Page implements HasErrorParameter<Refused> {

    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;

    RefusedPage() {
        narrow();
        titled(getTranslation("identity.refused.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> error) {
        var refusal = error.getException();
        var state = new EmptyState(getTranslation("identity.refused.title"), Notices.sentence(refusal));
        if (refusal.signInHelps()) {
            add(state.action(getTranslation("identity.sign-in.title"), signInAndBack(event)));
            return UNAUTHORISED;
        }
        add(state.action(getTranslation("identity.refused.home"), "/"));
        return FORBIDDEN;
    }

    private static String signInAndBack(BeforeEnterEvent event) {
        return ReturnPath.of("/" + event.getLocation().getPathWithQueryParameters())
                .map(path -> SignInView.PATH + "?"
                        + QueryParameters.of(Entrance.BACK, path.value()).getQueryString())
                .orElse(SignInView.PATH);
    }
}
