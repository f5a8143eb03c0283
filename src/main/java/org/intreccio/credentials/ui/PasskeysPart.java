package org.intreccio.credentials.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiConsumer;
import org.intreccio.credentials.Passkey;
import org.intreccio.credentials.Passkeys;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SubmitButton;

/** The passkeys of the person, with adding, renaming and removing. */
class PasskeysPart extends Div {

    private final transient Passkeys passkeys;
    private final UnorderedList list = new UnorderedList();

    PasskeysPart(Passkeys passkeys) {
        this.passkeys = passkeys;
        addClassName("stack");
        list.addClassName("result-list");
        var make = new Button(
                getTranslation("credentials.passkey.add"),
                Glyph.PLUS.icon(),
                click -> new NameDialog(
                                "credentials.passkey.add", getTranslation("credentials.passkey.mine"), this::make)
                        .asking()
                        .open());
        add(
                new Paragraph(getTranslation("credentials.passkey.why")),
                list,
                passkeys.mayAdd() ? new Div(make) : TwoStepPart.everybodys());
        show();
    }

    private void show() {
        list.removeAll();
        var all = passkeys.mine();
        list.setVisible(!all.isEmpty());
        all.forEach(each -> list.add(item(each)));
    }

    private ListItem item(Passkey each) {
        var title = new H3(each.name());
        title.addClassName("result-title");
        var used = each.usedAt();
        var words = getTranslation("credentials.passkey.since", day(each.since())) + " · "
                + (used == null
                        ? getTranslation("credentials.passkey.unused")
                        : getTranslation("credentials.passkey.used", day(used)))
                + (each.synced() ? " · " + getTranslation("credentials.passkey.synced") : "");
        var line = new Span(words);
        line.addClassNames("soft", "small");
        var text = new Div(title, line);
        text.addClassName("stack");
        var rename = new Button(
                getTranslation("credentials.passkey.rename"),
                click -> new NameDialog("credentials.passkey.rename", each.name(), (name, _) -> rename(each, name))
                        .open());
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        rename.setAriaLabel(getTranslation("credentials.passkey.rename.named", each.name()));
        var remove = new Button(getTranslation("credentials.passkey.remove"), click -> confirm(each));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.setAriaLabel(getTranslation("credentials.passkey.remove.named", each.name()));
        var row = new Div(rename, remove);
        row.addClassName("actions");
        var item = new ListItem(text, row);
        item.addClassName("result");
        return item;
    }

    /** The dialog is gone by the time the browser shows its own. */
    private void make(String name, String proof) {
        passkeys.checkName(name);
        var ceremony = passkeys.beginAdding(proof);
        PasskeyScript.create(
                this,
                ceremony,
                answer -> {
                    try {
                        passkeys.add(ceremony, answer, name);
                        Notices.done(getTranslation("credentials.passkey.added", name.strip()));
                    } catch (DomainException refusal) {
                        Notices.refused(refusal);
                    }
                    show();
                },
                trouble -> Notices.problem(getTranslation(PasskeyScript.sentence(trouble))));
    }

    private void rename(Passkey each, String name) {
        passkeys.rename(each.id(), name);
        show();
    }

    private void confirm(Passkey each) {
        var dialog = new ConfirmDialog(
                getTranslation("credentials.passkey.remove.named", each.name()),
                getTranslation("credentials.passkey.remove.what"),
                getTranslation("credentials.passkey.remove"),
                confirmed -> remove(each));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("credentials.cancel"));
        dialog.open();
    }

    private void remove(Passkey each) {
        try {
            passkeys.remove(each.id());
            Notices.done(getTranslation("credentials.passkey.removed", each.name()));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }

    private String day(Instant instant) {
        return Days.day(instant, getLocale());
    }

    /** Asks for a name; what is refused stays in it. */
    private static final class NameDialog extends Dialog {

        private final TextField name = new TextField();
        private final PasswordField proof = new PasswordField();
        private final transient BiConsumer<String, String> then;

        NameDialog(String title, String value, BiConsumer<String, String> then) {
            this.then = then;
            setHeaderTitle(getTranslation(title));
            setWidth("min(28rem, 100%)");
            name.setLabel(getTranslation("credentials.passkey.name"));
            name.setHelperText(getTranslation("credentials.passkey.name.help"));
            name.setValue(value);
            name.setManualValidation(true);
            name.setWidthFull();
            add(name);
            var go = new SubmitButton(getTranslation("credentials.passkey.go"), this::go, name, proof);
            go.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button(getTranslation("credentials.cancel"), click -> close()), go);
        }

        /** Asks for a proof, too, that it is still the same person. */
        NameDialog asking() {
            proof.setLabel(getTranslation("credentials.passkey.proof"));
            proof.setHelperText(getTranslation("credentials.passkey.proof.help"));
            proof.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
            proof.setManualValidation(true);
            proof.setWidthFull();
            add(proof);
            return this;
        }

        private void go() {
            name.setInvalid(false);
            proof.setInvalid(false);
            try {
                then.accept(name.getValue(), proof.getValue());
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("name", name, "current", proof, "code", proof));
                return;
            }
            close();
        }
    }
}
