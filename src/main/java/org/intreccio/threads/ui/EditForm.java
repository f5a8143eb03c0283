package org.intreccio.threads.ui;

import static org.intreccio.threads.ui.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.intreccio.directory.Named;
import org.intreccio.documents.ui.MarkdownArea;
import org.intreccio.kernel.DomainException;
import org.intreccio.threads.Contribution;
import org.intreccio.threads.ContributionType;
import org.intreccio.threads.Said;
import org.intreccio.ui.Notices;

/** Changes the words of a contribution; what was typed stays where the change was refused. */
final class EditForm extends Div {

    EditForm(ThreadDesk desk, Contribution before, Runnable saved, Runnable left) {
        addClassNames("composer", "stack");
        var type = new Select<ContributionType>();
        type.setLabel(say("say.type"));
        type.setItems(ContributionType.values());
        type.setItemLabelGenerator(t -> say("type." + t.code()));
        type.setValue(before.type());
        var text = new TextArea(say("say.text"));
        text.setMinRows(3);
        text.setMaxLength(Said.LONGEST);
        text.setManualValidation(true);
        text.setValue(before.text());
        text.setHelperText(say("edit.help"));
        var save = new Button(say("edit.save"), click -> {
            try {
                var kind = type.getValue();
                desk.contributions.edit(
                        before.id(),
                        before.text(),
                        Said.of(kind, text.getValue())
                                .naming(
                                        kind.onBoard()
                                                ? before.competences().stream()
                                                        .map(Named::code)
                                                        .toList()
                                                : java.util.List.of()));
                saved.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("text", text));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(save, new Button(say("edit.cancel"), click -> left.run()));
        foot.addClassName("composer-foot");
        add(type, new MarkdownArea(text), foot);
    }
}
