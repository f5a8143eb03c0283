package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.intreccio.ui.Glyph;

/** Unfolds the filters where there is no room beside the answer; elsewhere they stand open and this is not seen. */
final class FilterOpener extends Button {

    private final Component filters;
    private boolean open;

    FilterOpener(Component filters) {
        super(Glyph.FILTER.icon());
        this.filters = filters;
        filters.setId("partner-filters");
        filters.addClassName("folding");
        addClassName("facet-opener");
        getElement().setAttribute("aria-controls", "partner-filters");
        addClickListener(click -> unfold(!open));
        unfold(false);
        count(0);
    }

    private void unfold(boolean wanted) {
        open = wanted;
        filters.setClassName("open", wanted);
        getElement().setAttribute("aria-expanded", String.valueOf(wanted));
    }

    /** Says how many filters are chosen, also while they are folded. */
    void count(int chosen) {
        setText(getTranslation("recommendation.filters.open", chosen));
    }
}
