package org.intreccio.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.intreccio.shell.SearchBox.Query;

/** The search that opens over any page with Ctrl or ⌘ and K. Enter leads to the page of all results. */
final class SearchDialog extends Dialog implements BeforeLeaveObserver {

    private static final int A_FEW = 5;
    private final SearchBox box;
    private final Anchor all = new Anchor();

    SearchDialog(Search search) {
        box = new SearchBox(search, A_FEW, this::lead);
        setHeaderTitle(getTranslation("shell.search"));
        addClassName("search-dialog");
        setWidth("min(44rem, 94vw)");
        setTop("min(12vh, 6rem)");
        all.setText(getTranslation("shell.search.page"));
        lead(box.query());
        add(box);
        getFooter().add(all);
        box.getElement()
                .addEventListener("keydown", event -> leave())
                .setFilter(
                        "event.key === 'Enter' && event.target.localName !== 'a' && event.target.localName !== 'button'");
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                box.takeFocus();
            }
        });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        close();
    }

    private void lead(Query query) {
        all.setHref(SearchView.address(query));
    }

    private void leave() {
        close();
        getUI().ifPresent(ui -> ui.navigate(SearchView.address(box.query())));
    }
}
