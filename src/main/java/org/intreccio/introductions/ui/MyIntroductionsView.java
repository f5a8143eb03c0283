package org.intreccio.introductions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.introductions.Asked;
import org.intreccio.introductions.Introductions;
import org.intreccio.introductions.Outlook;
import org.intreccio.introductions.Request;
import org.intreccio.introductions.Requests;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** What waits for the answer of the person here, what they asked for and what became of it. */
@Route(MyIntroductionsView.PATH)
@ForSignedIn
class MyIntroductionsView extends Page {

    static final String PATH = "my/introductions";

    private final transient Introductions introductions;
    private final transient Requests requests;
    private final Div parts = new Div();

    MyIntroductionsView(Introductions introductions, Requests requests) {
        this.introductions = introductions;
        this.requests = requests;
        titled(getTranslation("introductions.mine"));
        narrow();
        parts.addClassName("stack");
        add(
                new PageHeader(getTranslation("introductions.mine")).lead(getTranslation("introductions.mine.lead")),
                parts);
        show();
    }

    private void show() {
        parts.removeAll();
        var coming = requests.mine();
        var asked = introductions.mine();
        requests(
                "introductions.shelf.waiting",
                coming.stream().filter(MyIntroductionsView::waits).toList());
        asked(
                "introductions.shelf.asked",
                asked.stream().filter(i -> i.outlook() == Outlook.WAITING).toList());
        asked(
                "introductions.shelf.became",
                asked.stream().filter(i -> i.outlook() != Outlook.WAITING).toList());
        requests(
                "introductions.shelf.answered",
                coming.stream().filter(r -> !waits(r)).toList());
        if (coming.isEmpty() && asked.isEmpty()) {
            parts.add(new EmptyState(
                            getTranslation("introductions.mine.none"), getTranslation("introductions.mine.none.why"))
                    .action(getTranslation("introductions.connections.partners"), "partners"));
        }
    }

    private static boolean waits(Request request) {
        return request.stage() == Request.Stage.WAITING;
    }

    private void requests(String heading, List<Request> here) {
        var list = list();
        here.forEach(r -> list.add(new RequestItem(r, answers(r))));
        section(heading, list);
    }

    private void asked(String heading, List<Asked> here) {
        var list = list();
        here.forEach(i -> list.add(new AskedItem(i, acts(i))));
        section(heading, list);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("result-list");
        return list;
    }

    private void section(String heading, UnorderedList list) {
        if (list.getComponentCount() > 0) {
            parts.add(new PageSection(getTranslation(heading), list));
        }
    }

    private Component answers(Request r) {
        var row = new Div();
        row.addClassName("row");
        row.setVisible(waits(r));
        var yes = "introductions.answer." + (r.last() ? "meet" : "pass");
        var agree = new Button(
                getTranslation(yes),
                click -> run(() -> requests.agree(r.id()), getTranslation(yes + ".done", Shown.name(r.asker()))));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        agree.setAriaLabel(getTranslation(yes + ".named", Shown.name(r.asker()), Shown.name(r.target())));
        var decline = new Button(
                getTranslation("introductions.answer.no"),
                click -> sure(
                        "introductions.answer.no",
                        Shown.name(r.asker()),
                        () -> run(() -> requests.decline(r.id()), getTranslation("introductions.answer.no.done"))));
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        decline.setAriaLabel(
                getTranslation("introductions.answer.no.named", Shown.name(r.asker()), Shown.name(r.target())));
        row.add(agree, decline);
        return row;
    }

    private Component acts(Asked i) {
        var row = new Div();
        row.addClassName("row");
        row.setVisible(i.outlook() == Outlook.WAITING);
        var withdraw = new Button(
                getTranslation("introductions.withdraw"),
                click -> sure(
                        "introductions.withdraw",
                        Shown.name(i.target()),
                        () -> run(
                                () -> introductions.withdraw(i.id()), getTranslation("introductions.withdraw.done"))));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("introductions.withdraw.named", Shown.name(i.target())));
        row.add(withdraw);
        return row;
    }

    private void sure(String stem, String name, Runnable act) {
        var dialog = new ConfirmDialog(
                getTranslation(stem + ".sure"),
                getTranslation(stem + ".what", name),
                getTranslation(stem),
                confirmed -> act.run());
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("introductions.cancel"));
        dialog.open();
    }

    private void run(Runnable act, String done) {
        try {
            act.run();
            Notices.done(done);
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }
}
