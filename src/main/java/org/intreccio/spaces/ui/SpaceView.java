package org.intreccio.spaces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intreccio.directory.ProjectSearch;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.NotFound;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceId;
import org.intreccio.spaces.SpaceMembers;
import org.intreccio.spaces.SpacePage;
import org.intreccio.spaces.SpaceStatus;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageAction;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.Panel;
import org.intreccio.ui.SdgChip;
import org.springframework.beans.factory.ObjectProvider;

/** One space: its cover, what it is for, who is in it, and what other rooms have in it. */
@Route(SpacesView.PATH + "/:slug")
@OpenToAll
@CssImport("./styles/spaces.css")
class SpaceView extends Page implements BeforeEnterObserver {

    /** From this order on a panel stands below everything else. */
    private static final int FOOT = 1_000;

    private final transient SpaceCatalogue catalogue;
    private final transient SpaceMembers members;
    private final transient Vocabulary vocabulary;
    private final transient List<Panel<SpaceId>> panels;
    private final transient ObjectProvider<PageAction> others;
    private final transient ProjectSearch projects;

    SpaceView(
            SpaceCatalogue catalogue,
            SpaceMembers members,
            Vocabulary vocabulary,
            List<Panel<SpaceId>> panels,
            ProjectSearch projects,
            ObjectProvider<PageAction> actions) {
        this.catalogue = catalogue;
        this.members = members;
        this.vocabulary = vocabulary;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt((Panel<SpaceId> p) -> p.order()))
                .toList();
        this.others = actions;
        this.projects = projects;
        addClassName("space-page");
    }

    static String address(String slug) {
        return SpacesView.PATH + "/" + slug;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        var page = catalogue.at(slug).orElseThrow(() -> NotFound.of("spaces.error.space-unknown", slug));
        if (!page.card().slug().equals(slug)) {
            event.forwardTo(address(page.card().slug()));
            return;
        }
        show(page);
    }

    private void show(SpacePage page) {
        removeAll();
        titled(page.card().name());
        reachedBy(new Crumb(getTranslation("spaces.title"), SpacesView.PATH));
        SpaceCover.tint(this, page.card());
        add(new SpaceCover(page.card()), header(page));
        if (!page.links().isEmpty()) {
            add(menu(page));
        }
        var main = new Div();
        main.addClassName("stack");
        main.addClassName("space-main");
        if (!page.text().isBlank()) {
            // Vaadin's Markdown sanitises in the browser: no script and no event handler of an author's runs.
            var text = new Markdown(page.text().in(getLocale()));
            text.addClassName("prose");
            main.add(text);
        }
        addPanels(main, page.id(), false);
        main.add(new MembersPart(catalogue, page), new TogetherPart(page, catalogue, projects));
        addPanels(main, page.id(), true);
        var split = new Div(main, new SpaceAside(page));
        split.addClassName("split");
        add(split);
    }

    /** What other rooms have in the space: its doings before its people, and what is said of the page below all. */
    private void addPanels(Div main, SpaceId space, boolean foot) {
        panels.stream()
                .filter(p -> p.order() >= FOOT == foot && p.appliesTo(space))
                .map(p -> p.content(space))
                .forEach(main::add);
    }

    private PageHeader header(SpacePage page) {
        var card = page.card();
        var header = new PageHeader(card.name()).kicker(getTranslation("spaces.kicker"));
        if (card.status() != SpaceStatus.OPEN) {
            var badge = new Span(getTranslation("spaces.status." + card.status().code()));
            badge.addClassNames("badge", "warn");
            header.above(badge);
        }
        if (!card.tagline().isBlank()) {
            header.lead(card.tagline().in(getLocale()));
        }
        var about = new Chips();
        page.goals().forEach(n -> vocabulary.goal(n).ifPresent(g -> about.with(new SdgChip(n, g.label(getLocale())))));
        card.themes().forEach(t -> about.with(Chips.link(t.in(getLocale()), SpacesView.PATH + "?theme=" + t.code())));
        if (about.getComponentCount() > 0) {
            header.below(about);
        }
        return header.actions(actions(page));
    }

    private Component[] actions(SpacePage page) {
        var standing = catalogue.standing(page);
        var all = new ArrayList<Component>();
        if (standing.keeper()) {
            var keep = new Anchor(SpaceDeskView.address(page.card().slug()), Glyph.PENCIL.icon());
            keep.add(getTranslation("spaces.keep"));
            keep.addClassNames("button-link", "quiet");
            all.add(keep);
        }
        all.addAll(PageAction.all(others, "space", page.id()));
        all.add(new JoinButton(
                members, page, standing, () -> catalogue.page(page.id()).ifPresent(this::show)));
        return all.toArray(Component[]::new);
    }

    private Nav menu(SpacePage page) {
        var list = new UnorderedList();
        page.links().forEach(link -> {
            var anchor = new Anchor(link.href(), link.label());
            anchor.add(Glyph.EXTERNAL_LINK.icon());
            anchor.getElement().setAttribute("rel", "noopener nofollow");
            list.add(new ListItem(anchor));
        });
        var menu = new Nav(list);
        menu.addClassName("space-menu");
        menu.getElement()
                .setAttribute(
                        "aria-label", getTranslation("spaces.menu", page.card().name()));
        return menu;
    }
}
