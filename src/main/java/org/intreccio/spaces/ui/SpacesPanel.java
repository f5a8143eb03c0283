package org.intreccio.spaces.ui;

import com.vaadin.flow.component.UI;
import org.intreccio.directory.ActorId;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.springframework.stereotype.Component;

/** On the page of an actor: the spaces that it hosts or belongs to. */
@Component
class SpacesPanel implements Panel<ActorId> {

    private final SpaceCatalogue catalogue;

    SpacesPanel(SpaceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean appliesTo(ActorId id) {
        return !catalogue.of(id).isEmpty();
    }

    @Override
    public com.vaadin.flow.component.Component content(ActorId id) {
        return new PageSection(UI.getCurrent().getTranslation("spaces.panel"), SpaceTile.cards(catalogue.of(id)));
    }

    @Override
    public int order() {
        return 30;
    }
}
