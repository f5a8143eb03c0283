package org.intreccio.shell;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.TreeMap;
import org.intreccio.identity.OpenToAll;
import org.intreccio.shell.SearchBox.Query;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** All that the portal's search finds, by type; what is looked for stands in the address. */
@Route("search")
@OpenToAll
class SearchView extends Page implements AfterNavigationObserver {

    private static final int MANY = 20;
    private final SearchBox box;

    SearchView(Search search) {
        titled(getTranslation("shell.search"));
        narrow();
        box = new SearchBox(search, MANY, this::remember);
        add(new PageHeader(getTranslation("shell.search")).lead(getTranslation("shell.search.lead")), box);
    }

    /** Where this search is found again. */
    static String address(Query query) {
        return location(query).getPathWithQueryParameters();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var query = new Query(
                asked.getSingleParameter("q").orElse(""),
                asked.getSingleParameter("type").orElse(""));
        if (!query.equals(box.query())) {
            box.show(query);
        }
        if (query.text().isBlank()) {
            box.takeFocus();
        }
    }

    private void remember(Query query) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location(query)));
    }

    private static Location location(Query query) {
        var parameters = new TreeMap<String, String>();
        if (!query.text().isBlank()) {
            parameters.put("q", query.text().strip());
        }
        if (!query.type().isEmpty()) {
            parameters.put("type", query.type());
        }
        return new Location("search", QueryParameters.simple(Map.copyOf(parameters)));
    }
}
