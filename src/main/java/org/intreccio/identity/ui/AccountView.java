package org.intreccio.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.intreccio.identity.AccessTokens;
import org.intreccio.identity.Account;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.Role;
import org.intreccio.kernel.Texts;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** The person's own account: who they are here, language, password, access tokens. */
@Route(AccountView.PATH)
@ForSignedIn
class AccountView extends Page {

    static final String PATH = "account";

    private final transient Accounts accounts;

    AccountView(Accounts accounts, AccessTokens tokens) {
        this.accounts = accounts;
        var account = accounts.mine();
        narrow();
        titled(getTranslation("identity.account.title"));
        add(
                new PageHeader(account.displayName())
                        .kicker(getTranslation("identity.account.title"))
                        .lead(getTranslation("identity.account.lead")),
                new PageSection(getTranslation("identity.account.you"), facts(account)),
                new PageSection(getTranslation("identity.account.language"), language(account)),
                new PageSection(
                        getTranslation("identity.account.password"), new PasswordForm(accounts, account.email())),
                new PageSection(
                        getTranslation("identity.account.tokens"),
                        new Paragraph(getTranslation("identity.account.tokens.lead")),
                        new TokensPanel(tokens)));
    }

    private Component facts(Account account) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "identity.field.name", account.displayName());
        fact(facts, "identity.field.email", account.email());
        if (account.roles().contains(Role.STEWARD)) {
            fact(facts, "identity.account.role", getTranslation("identity.account.role.steward"));
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Component language(Account account) {
        var choice = new Select<Locale>();
        choice.setLabel(getTranslation("identity.account.language.label"));
        choice.setItems(Texts.LANGUAGES);
        choice.setItemLabelGenerator(l -> getTranslation("identity.language." + l.getLanguage()));
        choice.setValue(account.language());
        choice.addValueChangeListener(change -> changeLanguage(change.getValue()));
        return choice;
    }

    private void changeLanguage(Locale language) {
        accounts.changeLanguage(language);
        var ui = getUI().orElseThrow();
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }
}
