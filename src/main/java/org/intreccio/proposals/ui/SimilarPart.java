package org.intreccio.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.Similar;

/** Proposals like the one that is being written, found anew as its title and summary change. */
final class SimilarPart extends Div {

    private final transient Desk desk;
    private final Details details = new Details();
    private String asked = "";

    SimilarPart(Desk desk) {
        this.desk = desk;
        details.setWidthFull();
        add(details);
    }

    void show(ProposalPage page) {
        var question =
                page.text().title() + "\n" + page.text().summary() + page.text().competences();
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        var hits = desk.parts().similar().to(page, page.text(), getLocale());
        setVisible(!hits.isEmpty());
        details.setSummaryText(getTranslation("proposals.similar", hits.size()));
        details.removeAll();
        var list = new UnorderedList();
        list.addClassName("result-list");
        hits.forEach(hit -> list.add(item(hit)));
        details.add(list);
    }

    private ListItem item(Similar.Hit hit) {
        Component title = hit.open() ? new Anchor(Shown.page(hit.id()), hit.title()) : new Span(hit.title());
        title.getElement().getClassList().add("similar-title");
        var why = new ArrayList<String>();
        why.add(hit.call());
        if (hit.words()) {
            why.add(getTranslation("proposals.similar.words"));
        }
        if (hit.shared() > 0) {
            why.add(getTranslation("proposals.similar.shared", hit.shared()));
        }
        if (!hit.open()) {
            why.add(getTranslation("proposals.similar.forming"));
        }
        return new ListItem(new Div(title), new Div(Shown.soft(String.join(" · ", why))));
    }
}
