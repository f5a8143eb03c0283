package org.intreccio.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intreccio.identity.AccessTokens;
import org.intreccio.identity.Account;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.Role;
import org.intreccio.identity.SignIn;
import org.intreccio.identity.SignIns;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.Texts;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageContents;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;

/**
 * The person's own account in sections: who they are here, language, password, access tokens, and what other rooms add by a
 * {@link Panel} of the {@link UserId}, whose content is best an {@link PageSection#anchored} section.
 */
@Route(AccountView.PATH)
@ForSignedIn
class AccountView extends Page {

    static final String PATH = "account";

    private final transient Accounts accounts;

    private record Part(int order, Component content) {}

    AccountView(Accounts accounts, AccessTokens tokens, SignIns signIns, SignIn signIn, List<Panel<UserId>> panels) {
        this.accounts = accounts;
        var account = accounts.mine();
        titled(getTranslation("identity.account.title"));
        var sections = Stream.concat(
                        own(account, tokens, new SignInsPanel(signIns, signIn)), added(account.id(), panels))
                .sorted(Comparator.comparingInt(Part::order))
                .map(Part::content)
                .toList();
        var body = new Div();
        body.addClassName("sectioned-body");
        sections.forEach(body::add);
        var sectioned = new Div(new PageContents(getTranslation("identity.account.contents"), PATH, sections), body);
        sectioned.addClassName("sectioned");
        add(
                new PageHeader(account.displayName())
                        .kicker(getTranslation("identity.account.title"))
                        .lead(getTranslation("identity.account.lead")),
                sectioned);
    }

    private Stream<Part> own(Account account, AccessTokens tokens, SignInsPanel signIns) {
        return Stream.of(
                new Part(10, section("you", facts(account), language(account))),
                new Part(30, section("password", new PasswordForm(accounts, account.email()))),
                new Part(
                        60,
                        section("sign-ins", new Paragraph(getTranslation("identity.account.sign-ins.lead")), signIns)),
                new Part(
                        90,
                        section(
                                "tokens",
                                new Paragraph(getTranslation("identity.account.tokens.lead")),
                                new TokensPanel(tokens))));
    }

    private PageSection section(String name, Component... content) {
        return new PageSection(getTranslation("identity.account." + name), content).anchored(name);
    }

    private static Stream<Part> added(UserId user, List<Panel<UserId>> panels) {
        return panels.stream()
                .filter(panel -> panel.appliesTo(user))
                .map(panel -> new Part(panel.order(), panel.content(user)));
    }

    private Component facts(Account account) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "identity.field.name", account.displayName());
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
