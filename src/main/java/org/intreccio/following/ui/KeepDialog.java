package org.intreccio.following.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.intreccio.directory.SearchQuery;
import org.intreccio.following.AlertRhythm;
import org.intreccio.following.SavedSearches;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;

/** Names a search to keep. */
final class KeepDialog extends Dialog {

    KeepDialog(SavedSearches searches, SearchQuery query) {
        super("");
        setHeaderTitle(getTranslation("following.keep.title"));
        var name = new TextField(getTranslation("following.keep.name"));
        name.setWidthFull();
        name.setValue(query.text());
        name.setManualValidation(true);
        var alert = new AlertSelect(AlertRhythm.WEEKLY);
        alert.setWidthFull();
        var keep = new Button(getTranslation("following.keep"), click -> {
            try {
                searches.keep(name.getValue(), query, alert.getValue());
                close();
                Notices.done(getTranslation("following.kept", name.getValue()));
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("name", name));
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("following.keep.why")), name, alert);
        getFooter().add(new Button(getTranslation("following.cancel"), click -> close()), keep);
    }
}
