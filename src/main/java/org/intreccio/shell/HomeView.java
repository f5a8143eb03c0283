package org.intreccio.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.ui.Page;
import org.jspecify.annotations.Nullable;

/** The first page: what the portal is, the living network, the ways in, and who and what is here now. */
@Route("")
@OpenToAll
class HomeView extends Page {

    private static final int GLANCE_MILLIS = 2_000;

    private final transient Community community;
    private final transient PortalProperties portal;
    private final HomeHero hero;
    private final Div parts = new Div();
    private @Nullable Registration glances;

    HomeView(Community community, PortalProperties portal, CurrentUser currentUser) {
        this.community = community;
        this.portal = portal;
        addClassName("home");
        hero = new HomeHero(currentUser.find().isPresent());
        parts.addClassName("home-parts");
        add(hero, parts);
        draw();
    }

    /** While the shipped data arrives the page looks again by itself; afterwards a visit shows what is true when it begins. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (community.arriving()) {
            event.getUI().setPollInterval(GLANCE_MILLIS);
            glances = event.getUI().addPollListener(poll -> {
                draw();
                if (!community.arriving()) {
                    stopGlancing();
                }
            });
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopGlancing();
        super.onDetach(event);
    }

    private void stopGlancing() {
        if (glances != null) {
            glances.remove();
            glances = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    private void draw() {
        var portrait = community.now();
        parts.removeAll();
        if (community.arriving()) {
            parts.add(arriving(portrait));
        }
        hero.show(portrait.network(), getLocale());
        parts.add(new HomeDoors(), HomeParts.numbers(portrait.numbers()));
        HomeParts.running(portrait.running()).ifPresent(parts::add);
        HomeParts.around(portrait.around(), portal).ifPresent(parts::add);
        HomeParts.newcomers(portrait.newcomers()).ifPresent(parts::add);
    }

    private Div arriving(Portrait portrait) {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("shell.home.arriving"));
        var words = new Paragraph(getTranslation(
                "shell.home.arriving.text",
                portrait.numbers().all(),
                portrait.numbers().projects()));
        var note = new Div(new Div(new Span(getTranslation("shell.home.arriving")), words, bar));
        note.addClassNames("note", "arriving");
        note.getElement().setAttribute("role", "status");
        return note;
    }
}
