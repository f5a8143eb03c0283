package org.intreccio.duplicates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.intreccio.duplicates.Merge;

/** Says what taking a merge back means, and asks why. */
class UndoDialog extends Dialog {

    UndoDialog(Merge merge, Consumer<String> undoing) {
        setHeaderTitle(getTranslation("duplicates.undo.title"));
        setWidth("min(32rem, 100%)");
        var why = new TextArea(getTranslation("duplicates.why"));
        why.setMaxLength(500);
        why.setWidthFull();
        add(new Paragraph(getTranslation("duplicates.undo.what", merge.goneName(), merge.keptName())), why);
        var go = new Button(getTranslation("duplicates.undo"), click -> {
            close();
            undoing.accept(why.getValue());
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("duplicates.cancel"), click -> close()), go);
    }
}
