package org.intreccio.shell;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.Role;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** Short answers to what people ask about what exists now. */
@Route("help")
@OpenToAll
class HelpView extends Page {

    /** A question with the page where its answer is put to use; the page may be empty. */
    private record Question(String key, String href) {}

    HelpView(CurrentUser currentUser) {
        titled(getTranslation("shell.help"));
        narrow();
        add(
                new PageHeader(getTranslation("shell.help")).lead(getTranslation("shell.help.lead")),
                part(
                        "shell.help.find",
                        new Question("search", "search"),
                        new Question("directory", "directory"),
                        new Question("connection", ""),
                        new Question("picture", "")),
                part(
                        "shell.help.together",
                        new Question("partners", "partners"),
                        new Question("reasons", ""),
                        new Question("team", "team"),
                        new Question("offers", ""),
                        new Question("competence", ""),
                        new Question("introductions", "my/introductions"),
                        new Question("collaborations", "my/collaborations")),
                part(
                        "shell.help.organisation",
                        new Question("claim", "directory"),
                        new Question("invite", "my/organisations"),
                        new Question("space", "spaces"),
                        new Question("challenge", "challenges/new"),
                        new Question("rules", "challenges")),
                part(
                        "shell.help.care",
                        new Question("follow", "my/following"),
                        new Question("visibility", ""),
                        new Question("report", "my/moderation")),
                part(
                        "shell.help.account",
                        new Question("join", "sign-up"),
                        new Question("acting", ""),
                        new Question("privacy", ""),
                        new Question("secure", "account"),
                        new Question("leave", "account/data"),
                        new Question("tokens", "account")));
        if (currentUser.find().map(user -> user.is(Role.STEWARD)).orElse(false)) {
            add(part(
                    "shell.help.steward",
                    new Question("importing", "steward/imports"),
                    new Question("queue", "steward/moderation"),
                    new Question("attest", "steward/attestations"),
                    new Question("duplicates", "steward/duplicates")));
        }
    }

    private PageSection part(String heading, Question... questions) {
        var answers = new Div();
        answers.addClassNames("stack", "answers");
        List.of(questions).forEach(q -> answers.add(answer(q)));
        return new PageSection(getTranslation(heading), answers);
    }

    private Details answer(Question question) {
        var key = "shell.help.q." + question.key();
        var text = new Div(new Paragraph(getTranslation(key + ".answer")));
        text.addClassName("prose");
        if (!question.href().isEmpty()) {
            text.add(new Anchor(question.href(), getTranslation(key + ".go")));
        }
        return new Details(getTranslation(key), text);
    }
}
