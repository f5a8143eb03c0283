package org.intreccio.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.intreccio.directory.SearchResult;
import org.intreccio.ui.Glyph;

/** The facets where there is no room beside the result: a drawer that a button opens. */
final class FacetDrawer {

    private final FacetPanel panel = new FacetPanel("drawer");
    private final Dialog dialog = new Dialog();
    private final Button opener = new Button(Glyph.FILTER.icon());
    private final Button done = new Button();

    FacetDrawer() {
        opener.addClassName("facet-opener");
        opener.addClickListener(click -> dialog.open());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickListener(click -> dialog.close());
        dialog.addClassName("facet-drawer");
        dialog.setHeaderTitle(opener.getTranslation("directory.filters"));
        dialog.add(panel);
        dialog.getFooter().add(done);
    }

    Button opener() {
        return opener;
    }

    void show(DirectoryAddress address, SearchResult found) {
        panel.show(address, found.facets());
        opener.setText(opener.getTranslation("directory.filters.open", address.filters()));
        done.setText(opener.getTranslation("directory.filters.show", found.total()));
    }
}
