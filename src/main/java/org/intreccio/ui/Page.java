package org.intreccio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;

/** What a view extends: a column of sections with a translated title in the browser and the way that led here. */
public abstract class Page extends Div implements HasDynamicTitle, Trailed {

    private static final String PORTAL = "Intreccio";
    private String title = "";
    private transient List<Crumb> trail = List.of();

    // Views assemble themselves while they are made: the way of Vaadin, whose components are ready once Div is.
    @SuppressWarnings("this-escape")
    protected Page() {
        addClassName("page");
    }

    /** Names the page, in the language of its reader. */
    protected final void titled(String title) {
        this.title = title;
    }

    /** Says through which pages one comes here, from the outermost; the page itself is not among them. */
    protected final void reachedBy(Crumb... trail) {
        this.trail = List.of(trail);
    }

    /** For reading and for forms. */
    protected final void narrow() {
        addClassName("narrow");
    }

    /** For lists with filters and large pictures. */
    protected final void wide() {
        addClassName("wide");
    }

    @Override
    public String getPageTitle() {
        return title.isBlank() ? PORTAL : title + " · " + PORTAL;
    }

    @Override
    public List<Crumb> trail() {
        return trail == null ? List.of() : trail;
    }

    @Override
    public String here() {
        return title;
    }
}
