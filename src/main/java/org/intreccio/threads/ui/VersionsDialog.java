package org.intreccio.threads.ui;

import static org.intreccio.threads.ui.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Locale;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.kernel.Days;
import org.intreccio.threads.Contribution;

/** The texts that a contribution had, the present one first. */
final class VersionsDialog extends Dialog {

    VersionsDialog(List<Contribution.Version> earlier, Contribution now, Locale locale) {
        setHeaderTitle(say("versions.title"));
        setWidth("min(40rem, 100%)");
        var all = new Div();
        all.addClassName("stack");
        var edited = now.editedAt();
        all.add(new H3(say("versions.now", Days.minute(edited == null ? now.at() : edited, locale))));
        all.add(new MarkdownText(now.text()));
        earlier.forEach(version -> all.add(
                new H3(say("versions.before", Days.minute(version.at(), locale))), new MarkdownText(version.text())));
        add(all);
        getFooter().add(new Button(say("versions.close"), click -> close()));
    }
}
