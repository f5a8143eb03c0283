package org.intreccio.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.intreccio.identity.AccessToken;
import org.intreccio.identity.AccessTokens;
import org.intreccio.identity.TokenScope;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;

/** Asks what a new token is for, what it may do and for how long. */
class NewTokenDialog extends Dialog {

    private static final int USUAL = 90;

    private final transient AccessTokens tokens;
    private final transient Consumer<AccessToken.Issued> then;
    private final TextField name = new TextField();
    private final CheckboxGroup<TokenScope> scopes = new CheckboxGroup<>();
    private final Select<Integer> days = new Select<>();

    NewTokenDialog(AccessTokens tokens, Consumer<AccessToken.Issued> then) {
        this.tokens = tokens;
        this.then = then;
        setHeaderTitle(getTranslation("identity.token.new"));
        setWidth("min(32rem, 100%)");
        name.setLabel(getTranslation("identity.token.name"));
        name.setHelperText(getTranslation("identity.token.name.help"));
        name.setManualValidation(true);
        name.setWidthFull();
        scopes.setLabel(getTranslation("identity.token.scopes"));
        scopes.setItems(TokenScope.values());
        scopes.setItemLabelGenerator(scope -> getTranslation("identity.scope." + scope.code()));
        scopes.setValue(Set.of(TokenScope.READ));
        scopes.setManualValidation(true);
        days.setLabel(getTranslation("identity.token.life"));
        days.setItems(30, USUAL, 365);
        days.setItemLabelGenerator(n -> getTranslation("identity.token.days", n));
        days.setValue(USUAL);
        days.setManualValidation(true);
        var fields = new Div(name, scopes, days);
        fields.addClassName("stack");
        add(fields);
        var make = new Button(getTranslation("identity.token.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), make);
    }

    private void make() {
        name.setInvalid(false);
        scopes.setInvalid(false);
        try {
            var issued = tokens.issue(name.getValue(), scopes.getValue(), Duration.ofDays(days.getValue()));
            close();
            then.accept(issued);
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("name", name, "scopes", scopes, "days", days));
        }
    }
}
