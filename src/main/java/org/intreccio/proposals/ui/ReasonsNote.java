package org.intreccio.proposals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.ui.Glyph;

/** Why a proposal is ineligible, and what can be done. */
final class ReasonsNote extends Div {

    ReasonsNote(ProposalPage page) {
        var list = new UnorderedList();
        page.reasons().forEach(reason -> {
            var item = new ListItem(new Span(reason.sentence().in(getLocale())));
            if (!reason.remedy().isBlank()) {
                item.add(new Div(Shown.soft(reason.remedy().in(getLocale()))));
            }
            list.add(item);
        });
        var words = new Div(new Paragraph(getTranslation("proposals.ineligible")));
        words.addClassName("stack");
        if (!page.reasons().isEmpty()) {
            words.add(list);
        }
        if (!page.checkedWhy().isBlank()) {
            words.add(new Paragraph(getTranslation("proposals.ineligible.why", page.checkedWhy())));
        }
        if (page.standing().mayWrite()) {
            words.add(new Paragraph(getTranslation("proposals.ineligible.mend")));
        }
        add(Shown.note(Glyph.CIRCLE_ALERT, "warn", words));
    }
}
