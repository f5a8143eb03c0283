package org.intreccio.proposals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.intreccio.eligibility.Finding;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.ProposalStatus;
import org.intreccio.proposals.Submission;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** Asks once more before a proposal is handed in, and gives the receipt. Pressing twice hands in once. */
final class SubmitDialog extends Dialog {

    private final transient Desk desk;
    private final String key = UUID.randomUUID().toString();
    private final Button submit = new Button();

    SubmitDialog(Desk desk) {
        this.desk = desk;
        var page = desk.page();
        setHeaderTitle(getTranslation("proposals.submit.title"));
        setWidth("min(36rem, 100%)");
        var words = new Div(
                new Paragraph(getTranslation(
                        "proposals.submit.what",
                        page.title(getLocale()),
                        page.call().title().in(getLocale()))),
                Shown.paragraph(Shown.deadline(page)));
        words.addClassName("stack");
        var missing = page.completeness().missing().size();
        var broken = desk.parts().rules().findings(page, page.text()).stream()
                .filter(Finding::blocks)
                .count();
        if (missing > 0) {
            words.add(Shown.note(
                    Glyph.CIRCLE_ALERT, "warn", new Paragraph(getTranslation("proposals.submit.missing", missing))));
        } else if (broken > 0) {
            words.add(Shown.note(
                    Glyph.CIRCLE_ALERT, "warn", new Paragraph(getTranslation("proposals.submit.broken", broken))));
        }
        add(words);
        submit.setText(getTranslation("proposals.submit.now"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.setEnabled(missing == 0);
        submit.addClickListener(click -> submit());
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), submit);
    }

    private void submit() {
        try {
            var receipt = desk.parts().submissions().submit(desk.page().id(), key);
            desk.refresh();
            show(receipt);
        } catch (DomainException refusal) {
            submit.setEnabled(true);
            Notices.refused(refusal);
        }
    }

    private void show(Submission receipt) {
        removeAll();
        getFooter().removeAll();
        var accepted = desk.page().proposal().status() != ProposalStatus.INELIGIBLE;
        setHeaderTitle(getTranslation(accepted ? "proposals.submitted.title" : "proposals.submitted.ineligible"));
        add(new ReceiptPart(desk.page().id(), receipt));
        if (!accepted) {
            add(new ReasonsNote(desk.page()));
        }
        var done = new Button(getTranslation("ui.close"), click -> {
            close();
            UI.getCurrent().navigate(Shown.page(desk.page().id()));
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
