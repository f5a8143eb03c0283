package org.intreccio.directory.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.text.NumberFormat;
import java.util.Locale;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.Circles;
import org.intreccio.directory.SearchAddress;
import org.intreccio.directory.SearchQuery;
import org.intreccio.identity.OpenToAll;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.ListTool;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Everybody in the network: searched while one types, narrowed by facets, shown as a list, on a map or as a network. All of it
 * stands in the address, so the back button undoes a filter and a link shows another person the same.
 */
@Route(DirectoryAddress.PATH)
@OpenToAll
@CssImport("./styles/directory.css")
class DirectoryView extends Page implements AfterNavigationObserver {

    private static final int PAUSE_MILLIS = 180;

    private final transient ActorSearch search;
    private final transient ResultViews views;
    private final TextField typed = new TextField();
    private final FacetPanel facets = new FacetPanel("facet");
    private final FacetDrawer drawer = new FacetDrawer();
    private final Paragraph count = new Paragraph();
    private final Select<SearchQuery.Sort> sort = new Select<>();
    private final ViewSwitch viewSwitch = new ViewSwitch();
    private final Div result = new Div();
    private final Div circle = new Div();
    private final Anchor export = new Anchor();
    private final transient ActorCatalogue catalogue;
    private final transient Circles circles;
    private transient DirectoryAddress address = DirectoryAddress.of(QueryParameters.empty());

    DirectoryView(ActorSearch search, ActorCatalogue catalogue, Circles circles, ObjectProvider<ListTool> tools) {
        this.search = search;
        this.catalogue = catalogue;
        this.circles = circles;
        this.views = new ResultViews(search, catalogue);
        titled(getTranslation("directory.title"));
        wide();
        addClassName("directory");
        add(new PageHeader(getTranslation("directory.title"))
                .lead(getTranslation("directory.lead"))
                .actions(addOrganisation()));
        circle.addClassName("directory-circle");
        add(circle, searchRow(), browse(tools));
    }

    private Anchor addOrganisation() {
        var link = new Anchor("actors/new", getTranslation("directory.new.go"));
        link.addClassNames("button-link", "quiet");
        return link;
    }

    private Div searchRow() {
        typed.setPlaceholder(getTranslation("directory.search.example"));
        typed.setAriaLabel(getTranslation("directory.search"));
        typed.setPrefixComponent(Glyph.SEARCH.icon());
        typed.setClearButtonVisible(true);
        typed.setMaxLength(200);
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE_MILLIS);
        typed.addClassName("directory-search");
        typed.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                type(e.getValue());
            }
        });
        var row = new Div(typed, drawer.opener());
        row.addClassName("directory-ask");
        row.getElement().setAttribute("role", "search");
        return row;
    }

    private Div browse(ObjectProvider<ListTool> tools) {
        facets.addClassNames("facets", "directory-facets");
        count.getElement().setAttribute("role", "status");
        count.addClassName("directory-count");
        sort.setAriaLabel(getTranslation("directory.sort"));
        sort.setItems(SearchQuery.Sort.values());
        sort.setItemLabelGenerator(
                s -> getTranslation("directory.sort." + s.name().toLowerCase(Locale.ROOT)));
        sort.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(address.with(address.query().sortedBy(e.getValue())));
            }
        });
        export.addClassNames("button-link", "quiet", "small");
        export.add(Glyph.DOWNLOAD.icon());
        export.add(getTranslation("directory.export"));
        export.getElement().setAttribute("download", true);
        var controls = new Div(sort, viewSwitch, export);
        controls.addClassName("row");
        tools.orderedStream()
                .flatMap(tool -> tool.on(DirectoryAddress.PATH, () -> SearchAddress.write(address.query())).stream())
                .forEach(controls::add);
        var toolbar = new Div(count, controls);
        toolbar.addClassName("toolbar");
        result.addClassName("stack");
        var main = new Div(toolbar, result);
        main.addClassName("stack");
        var browse = new Div(facets, main);
        browse.addClassName("browse");
        return browse;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = DirectoryAddress.of(event.getLocation().getQueryParameters());
        show();
    }

    /** What is typed goes into the address without a step of its own in the history. */
    private void type(String text) {
        address = address.with(address.query().withText(text));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.href()));
        show();
    }

    private void go(DirectoryAddress next) {
        getUI().ifPresent(ui -> ui.navigate(next.href()));
    }

    /** Says to whom the result is kept, with the way there and the way out. */
    private void showCircle() {
        circle.removeAll();
        circle.setVisible(!address.query().circle().isEmpty());
        if (!circle.isVisible()) {
            return;
        }
        var found = circles.find(address.query().circle());
        circle.add(found.map(c ->
                        new Span(new Span(getTranslation("directory.circle") + " "), new Anchor(c.page(), c.name())))
                .orElseGet(() -> new Span(getTranslation("directory.circle.unknown"))));
        var out = new Anchor(address.with(address.query().within("")).href(), getTranslation("directory.circle.leave"));
        out.addClassNames("button-link", "quiet", "small");
        circle.add(out);
    }

    private void show() {
        showCircle();
        if (!typed.getValue().equals(address.query().text())) {
            typed.setValue(address.query().text());
        }
        sort.setValue(address.query().sort());
        viewSwitch.show(address);
        var found = search.search(address.query());
        count.setText(getTranslation("directory.count", found.total()));
        facets.show(address, found.facets());
        drawer.show(address, found);
        export.setHref(new ActorCsv(search, catalogue, address.query(), getLocale()));
        result.removeAll();
        result.add(found.total() == 0 ? Nothing.found(address) : views.of(address, found));
    }

    /** A whole number as the reader's language writes it. */
    static String number(long value, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }
}
