package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.intreccio.ui.EmptyState;

/** Says why nobody was found, and the one thing that would help. */
final class Nothing {

    private Nothing() {}

    static Component found(DirectoryAddress address) {
        var ui = UI.getCurrent();
        if (address.filters() > 0) {
            return new EmptyState(
                            ui.getTranslation("directory.nothing"), ui.getTranslation("directory.nothing.filters"))
                    .action(
                            ui.getTranslation("directory.filters.clear"),
                            address.unfiltered().href());
        }
        if (!address.query().text().isEmpty()) {
            return new EmptyState(
                            ui.getTranslation("directory.nothing"),
                            ui.getTranslation(
                                    "directory.nothing.words", address.query().text()))
                    .action(ui.getTranslation("directory.all"), DirectoryAddress.PATH);
        }
        return new EmptyState(ui.getTranslation("directory.nobody"), ui.getTranslation("directory.nobody.why"))
                .action(ui.getTranslation("directory.new.go"), "actors/new");
    }
}
