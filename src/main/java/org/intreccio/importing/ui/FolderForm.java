package org.intreccio.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;
import java.util.function.BiConsumer;
import org.intreccio.importing.ImportFolders;
import org.intreccio.importing.ImportOptions;
import org.intreccio.ui.DayField;

/** Chooses a folder on the server and what of it is wanted. */
class FolderForm extends Div {

    private final transient ImportFolders folders;
    private final ComboBox<String> folder = new ComboBox<>();
    private final DayField cutoff = new DayField();
    private final Button load = new Button();

    FolderForm(ImportFolders folders, BiConsumer<String, ImportOptions> start) {
        this.folders = folders;
        addClassNames("stack", "form");
        folder.setLabel(getTranslation("importing.choose.folder"));
        folder.setHelperText(getTranslation("importing.choose.folder-help", folders.root()));
        folder.setItems(folders.names());
        folder.setWidthFull();
        cutoff.setLabel(getTranslation("importing.choose.cutoff"));
        cutoff.setHelperText(getTranslation("importing.choose.cutoff-help"));
        load.setText(getTranslation("importing.choose.load"));
        load.addThemeVariants(ButtonVariant.PRIMARY);
        load.addClickListener(click -> submit(start));
        add(new Paragraph(getTranslation("importing.choose.lead")), folder, cutoff, load);
    }

    private void submit(BiConsumer<String, ImportOptions> start) {
        var name = folder.getValue();
        folder.setInvalid(name == null);
        if (name == null) {
            folder.setErrorMessage(getTranslation("importing.choose.missing"));
            folder.focus();
            return;
        }
        start.accept(name, new ImportOptions(cutoff.getValue()));
    }

    /** Takes a folder that an upload has just made. */
    void choose(String name) {
        folder.setItems(folders.names());
        folder.setValue(name);
    }

    void setGoing(boolean going) {
        load.setEnabled(!going);
    }

    Map<String, HasValidationProperties> fields() {
        return Map.of("folder", folder);
    }
}
