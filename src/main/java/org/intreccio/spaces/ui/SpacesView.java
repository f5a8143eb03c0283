package org.intreccio.spaces.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.spaces.SpaceCard;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceFilter;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** All spaces, found by words and theme, those that are over apart. What is asked stands in the address. */
@Route(SpacesView.PATH)
@OpenToAll
@CssImport("./styles/spaces.css")
class SpacesView extends Page implements AfterNavigationObserver {

    static final String PATH = "spaces";
    private static final int MOST = 60;

    private final transient SpaceCatalogue catalogue;
    private final TextField words = new TextField();
    private final Select<Theme> theme = new Select<>();
    private final Select<Boolean> archived = new Select<>();
    private final Div mine = new Div();
    private final Paragraph count = new Paragraph();
    private final Div result = new Div();
    private int shown;
    private transient SpaceFilter filter = SpaceFilter.OPEN.limit(MOST);

    SpacesView(SpaceCatalogue catalogue, Vocabulary vocabulary, CurrentUser currentUser) {
        this.catalogue = catalogue;
        titled(getTranslation("spaces.title"));
        wide();
        var header = new PageHeader(getTranslation("spaces.title")).lead(getTranslation("spaces.lead"));
        if (currentUser.find().isPresent()) {
            var add = new Anchor(NewSpaceView.PATH, getTranslation("spaces.new.go"));
            add.addClassNames("button-link", "quiet");
            header.actions(add);
        }
        count.getElement().setAttribute("role", "status");
        result.addClassName("stack");
        add(header, mine, controls(vocabulary), count, result);
    }

    private Div controls(Vocabulary vocabulary) {
        words.setAriaLabel(getTranslation("spaces.search"));
        words.setPlaceholder(getTranslation("spaces.search"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                filter = filter.withWords(e.getValue());
                getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address()));
                show();
            }
        });
        theme.setAriaLabel(getTranslation("spaces.filter.theme"));
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("spaces.filter.theme.all"));
        theme.setItems(vocabulary.themes());
        theme.setItemLabelGenerator(t -> t == null ? getTranslation("spaces.filter.theme.all") : t.label(getLocale()));
        theme.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(filter.withTheme(e.getValue() == null ? "" : e.getValue().code()));
            }
        });
        archived.setAriaLabel(getTranslation("spaces.filter.status"));
        archived.setItems(false, true);
        archived.setItemLabelGenerator(a -> getTranslation(a ? "spaces.filter.archived" : "spaces.filter.open"));
        archived.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(filter.withArchived(e.getValue()));
            }
        });
        var row = new Div(words, theme, archived);
        row.addClassNames("row", "space-filters");
        row.getElement().setAttribute("role", "search");
        return row;
    }

    private void go(SpaceFilter next) {
        filter = next;
        getUI().ifPresent(ui -> ui.navigate(address()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        filter = SpaceFilter.OPEN
                .limit(MOST)
                .withWords(asked.getSingleParameter("q").orElse(""))
                .withTheme(asked.getSingleParameter("theme").orElse(""))
                .withArchived(asked.getSingleParameter("status").orElse("").equals("archived"));
        showMine();
        show();
    }

    private void showMine() {
        mine.removeAll();
        var kept = catalogue.mine();
        mine.setVisible(!kept.isEmpty());
        if (!kept.isEmpty()) {
            mine.add(new PageSection(getTranslation("spaces.mine"), SpaceTile.cards(kept)));
        }
    }

    private void show() {
        if (!words.getValue().equals(filter.words())) {
            words.setValue(filter.words());
        }
        theme.setValue(theme.getListDataView()
                .getItems()
                .filter(t -> Objects.equals(t.code(), filter.theme()))
                .findFirst()
                .orElse(null));
        archived.setValue(filter.archived());
        var found = catalogue.find(filter);
        shown = 0;
        result.removeAll();
        var heading = new H2(getTranslation("spaces.results"));
        heading.addClassName("visually-hidden");
        result.add(heading);
        if (found.isEmpty()) {
            result.add(nothing());
        }
        show(found);
    }

    /** Adds what was found; where there may be more, a button fetches it. */
    private void show(List<SpaceCard> found) {
        shown += found.size();
        var more = found.size() == MOST;
        count.setText(getTranslation(more ? "spaces.count-more" : "spaces.count", shown));
        if (!found.isEmpty()) {
            result.add(SpaceTile.cards(found));
        }
        if (more) {
            var last = found.getLast();
            var end = new SpaceFilter.Position(last.name(), last.slug());
            var button = new Button(getTranslation("spaces.more"));
            button.addClickListener(click -> {
                result.remove(button);
                show(catalogue.find(filter.after(end)));
            });
            result.add(button);
        }
    }

    private EmptyState nothing() {
        return filter.words().isBlank() && filter.theme().isEmpty() && !filter.archived()
                ? new EmptyState(getTranslation("spaces.none"), getTranslation("spaces.none.why"))
                        .action(getTranslation("spaces.new.go"), NewSpaceView.PATH)
                : new EmptyState(getTranslation("spaces.nothing"), getTranslation("spaces.nothing.why"))
                        .action(getTranslation("spaces.nothing.all"), PATH);
    }

    private String address() {
        var parameters = new HashMap<String, List<String>>();
        if (!filter.words().isBlank()) {
            parameters.put("q", List.of(filter.words()));
        }
        if (!filter.theme().isEmpty()) {
            parameters.put("theme", List.of(filter.theme()));
        }
        if (filter.archived()) {
            parameters.put("status", List.of("archived"));
        }
        var query = new QueryParameters(parameters).getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }
}
