package org.intreccio.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.intreccio.identity.OpenSignIn;
import org.intreccio.identity.SignIn;
import org.intreccio.identity.SignIns;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;

/** Where the person is signed in, and the ways to end that: one of them, all others, all. */
class SignInsPanel extends Div {

    private final transient SignIns signIns;
    private final transient SignIn signIn;
    private final UnorderedList list = new UnorderedList();

    SignInsPanel(SignIns signIns, SignIn signIn) {
        this.signIns = signIns;
        this.signIn = signIn;
        addClassName("stack");
        list.addClassName("result-list");
        var everywhere = new Button(getTranslation("identity.sign-ins.everywhere"), click -> confirm());
        var row = new Div(everywhere);
        row.addClassName("actions");
        add(list, row);
        show();
    }

    private void show() {
        list.removeAll();
        signIns.mine().forEach(each -> list.add(item(each)));
    }

    private ListItem item(OpenSignIn each) {
        var title = new H3(device(each));
        title.addClassName("result-title");
        var line = new Span(getTranslation(
                "identity.sign-ins.line",
                getTranslation("identity.way." + each.way().code()),
                when(each.since()),
                when(each.seen())));
        line.addClassNames("soft", "small");
        var words = new Div(title);
        words.addClassName("stack");
        var item = new ListItem(words);
        item.addClassName("result");
        if (each.here()) {
            var here = new Span(getTranslation("identity.sign-ins.here"));
            here.addClassNames("badge", "ok");
            words.add(new Div(here));
        }
        words.add(line);
        if (!each.here()) {
            var end = new Button(getTranslation("identity.sign-ins.end"), click -> end(each));
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            end.setAriaLabel(getTranslation("identity.sign-ins.end.named", device(each)));
            item.add(end);
        }
        return item;
    }

    private String device(OpenSignIn each) {
        if (each.browser().isEmpty() && each.system().isEmpty()) {
            return getTranslation("identity.sign-ins.unknown");
        }
        if (each.browser().isEmpty() || each.system().isEmpty()) {
            return each.browser() + each.system();
        }
        return getTranslation("identity.sign-ins.device", each.browser(), each.system());
    }

    private void end(OpenSignIn each) {
        try {
            signIns.end(each.id());
            Notices.done(getTranslation("identity.sign-ins.ended", device(each)));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }

    private void confirm() {
        var dialog = new ConfirmDialog(
                getTranslation("identity.sign-ins.everywhere"),
                getTranslation("identity.sign-ins.everywhere.what"),
                getTranslation("identity.sign-ins.everywhere.act"),
                confirmed -> leave());
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("identity.cancel"));
        dialog.open();
    }

    /** Ends all others first: when that fails one is still here to try again. */
    private void leave() {
        signIns.endOthers();
        getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
        signIn.signOut();
    }

    private String when(Instant instant) {
        return Days.minute(instant, getLocale());
    }
}
