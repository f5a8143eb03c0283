package org.intreccio.proposals.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.Refused;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.ProposalStatus;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** Where a team writes: the text, the budget, who is in, the files and the versions, with what is missing always beside it. */
@Route("proposals/:id/edit")
@ForSignedIn
@CssImport("./styles/proposals.css")
@CssImport("./styles/teams.css")
class ProposalDeskView extends Page implements BeforeEnterObserver {

    private static final String PART = "part";

    private final transient ProposalCatalogue catalogue;
    private final transient DeskParts parts;

    ProposalDeskView(ProposalCatalogue catalogue, DeskParts parts) {
        this.catalogue = catalogue;
        this.parts = parts;
        wide();
    }

    /** The parts of the desk, one shown at a time. */
    enum Part {
        TEXT,
        BUDGET,
        TEAM,
        ANNEXES,
        VERSIONS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Part of(String code) {
            for (var part : values()) {
                if (part.code().equals(code)) {
                    return part;
                }
            }
            return TEXT;
        }
    }

    static String address(ProposalId id, Part part) {
        return Shown.desk(id) + "?" + PART + "=" + part.code();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = catalogue.page(
                new ProposalId(event.getRouteParameters().get("id").orElse("")));
        if (!page.standing().team()) {
            throw Refused.notAllowed("proposals.error.not-yours");
        }
        show(
                page,
                Part.of(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(PART)
                        .orElse("")));
    }

    private void show(ProposalPage page, Part part) {
        removeAll();
        var title = page.title(getLocale());
        titled(getTranslation("proposals.desk.title", title));
        reachedBy(
                new Crumb(getTranslation("proposals.mine"), MyProposalsView.PATH),
                new Crumb(title, Shown.page(page.id())));
        var header = new PageHeader(title)
                .kicker(page.call().title().in(getLocale()))
                .above(Shown.status(page.proposal().status()))
                .actions(Shown.button(Shown.page(page.id()), getTranslation("proposals.desk.look"), true));
        add(header, tabs(page, part));
        state(page);
        var desk = new Desk(page, parts);
        var main = new Div(desk.part(part));
        main.addClassName("stack");
        var aside = new Div(desk.aside());
        aside.addClassNames("aside");
        var split = new Div(main, aside);
        split.addClassName("split");
        add(split);
    }

    /** Says why nothing can be written now, or why it was found ineligible. */
    private void state(ProposalPage page) {
        if (page.proposal().status() == ProposalStatus.INELIGIBLE) {
            add(new ReasonsNote(page));
        }
        if (!page.standing().mayWrite()) {
            add(Shown.note(
                    Glyph.LOCK,
                    "info",
                    Shown.paragraph(getTranslation(
                            page.proposal().status() == ProposalStatus.DRAFT
                                    ? "proposals.desk.closed"
                                    : "proposals.desk.handed-in"))));
        }
    }

    private Nav tabs(ProposalPage page, Part here) {
        var list = new UnorderedList();
        for (var part : Part.values()) {
            var link = new Anchor(address(page.id(), part), getTranslation("proposals.desk.part." + part.code()));
            if (part == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("desk-tabs");
        nav.setAriaLabel(getTranslation("proposals.desk.parts"));
        return nav;
    }
}
