package org.intreccio.competences.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import org.intreccio.competences.CompetenceDesk;
import org.intreccio.identity.ForStewards;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** The competences that somebody missed and proposed, for stewards to decide. */
@Route(CompetencesView.PATH)
@ForStewards
@CssImport("./styles/competences.css")
class CompetencesView extends Page {

    static final String PATH = "steward/competences";

    private final transient CompetenceDesk desk;
    private final transient Vocabulary vocabulary;
    private final Div parts = new Div();

    CompetencesView(CompetenceDesk desk, Vocabulary vocabulary) {
        this.desk = desk;
        this.vocabulary = vocabulary;
        titled(getTranslation("competences.title"));
        narrow();
        add(new PageHeader(getTranslation("competences.title")).lead(getTranslation("competences.lead")), parts);
        show();
    }

    private void show() {
        parts.removeAll();
        var waiting = desk.waiting();
        if (waiting.isEmpty()) {
            parts.add(new EmptyState(getTranslation("competences.none"), getTranslation("competences.none.why")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("result-list");
        waiting.forEach(w -> list.add(new ProposalCard(desk, w, vocabulary, this::show)));
        parts.add(new PageSection(getTranslation("competences.waiting", waiting.size()), list));
    }
}
