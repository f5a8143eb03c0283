package org.intreccio.proposals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.ProposalEdit;
import org.intreccio.proposals.ProposalText;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** Shows both texts where two wrote in the same field, and lets the writer choose. Neither is lost before. */
final class ClashPart extends Div {

    private final transient Desk desk;

    ClashPart(Desk desk) {
        this.desk = desk;
        addClassNames("stack", "clashes");
        setVisible(false);
    }

    void show(List<ProposalEdit.Both> both, ProposalText mine) {
        removeAll();
        both.forEach(one -> add(note(one, mine)));
        setVisible(true);
        getElement().setAttribute("role", "alert");
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private Div note(ProposalEdit.Both one, ProposalText mine) {
        var title = new H3(getTranslation(
                "proposals.clash", Shown.field(one.field(), desk.page().call())));
        var texts = new Div(
                side(getTranslation("proposals.clash.theirs"), one.theirs()),
                side(getTranslation("proposals.clash.mine"), one.mine()));
        texts.addClassName("clash-texts");
        var buttons = new Div();
        buttons.addClassName("actions");
        var note = Shown.note(
                Glyph.CIRCLE_ALERT,
                "warn",
                title,
                new Paragraph(getTranslation("proposals.clash.why")),
                texts,
                buttons);
        buttons.add(
                new Button(getTranslation("proposals.clash.take-mine"), click -> {
                    try {
                        desk.save(mine, Set.of(one.field()));
                        settled(note);
                    } catch (DomainException refusal) {
                        Notices.refused(refusal);
                    }
                }),
                new Button(getTranslation("proposals.clash.keep-theirs"), click -> {
                    desk.refresh();
                    settled(note);
                }));
        return note;
    }

    private static Div side(String label, String text) {
        var side = new Div(Shown.soft(label), new Paragraph(text));
        side.addClassName("clash-text");
        return side;
    }

    private void settled(Div note) {
        remove(note);
        setVisible(getComponentCount() > 0);
    }
}
